import {fileProblems} from '../fileProblems.ts';
import type {Rule} from '../rule.ts';

/** Lists or quotes nested deeper than the portal reads. */
export const nestingLimit: Rule = {
  code: 'nesting-limit',
  severity: 'error',
  check: (trace) => fileProblems(trace, 'nesting-limit'),
};
