import {fileProblems} from '../fileProblems.ts';
import type {Rule} from '../rule.ts';

/** Raw HTML that a page does not hold. */
export const refusedHtml: Rule = {
  code: 'refused-html',
  severity: 'warning',
  check: (trace) => fileProblems(trace, 'refused-html'),
};
