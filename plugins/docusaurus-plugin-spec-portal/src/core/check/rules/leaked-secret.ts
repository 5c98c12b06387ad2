import {fileProblems} from '../fileProblems.ts';
import type {Rule} from '../rule.ts';

/** A key or token in plain text. */
export const leakedSecret: Rule = {
  code: 'leaked-secret',
  severity: 'error',
  check: (trace) => fileProblems(trace, 'leaked-secret'),
};
