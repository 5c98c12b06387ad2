import {fileProblems} from '../fileProblems.ts';
import type {Rule} from '../rule.ts';

/** More of something than the portal reads or shows. */
export const sizeLimit: Rule = {
  code: 'size-limit',
  severity: 'warning',
  check: (trace) => fileProblems(trace, 'size-limit'),
};
