import {fileProblems} from '../fileProblems.ts';
import type {Rule} from '../rule.ts';

/** A directive whose name is a slip away from one of ours. */
export const unknownDirective: Rule = {
  code: 'unknown-directive',
  severity: 'warning',
  check: (trace) => fileProblems(trace, 'unknown-directive'),
};
