import {fileProblems} from '../fileProblems.ts';
import type {Rule} from '../rule.ts';

/** A file that could not be read or parsed; its page shows the source. */
export const unreadableFile: Rule = {
  code: 'unreadable-file',
  severity: 'error',
  check: (trace) => fileProblems(trace, 'unreadable-file'),
};
