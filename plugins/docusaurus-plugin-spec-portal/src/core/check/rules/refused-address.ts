import {fileProblems} from '../fileProblems.ts';
import type {Rule} from '../rule.ts';

/** An address that no page links to. */
export const refusedAddress: Rule = {
  code: 'refused-address',
  severity: 'error',
  check: (trace) => fileProblems(trace, 'refused-address'),
};
