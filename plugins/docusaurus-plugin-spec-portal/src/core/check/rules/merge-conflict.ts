import {fileProblems} from '../fileProblems.ts';
import type {Rule} from '../rule.ts';

/** Markers of a merge that nobody finished. */
export const mergeConflict: Rule = {
  code: 'merge-conflict',
  severity: 'error',
  check: (trace) => fileProblems(trace, 'merge-conflict'),
};
