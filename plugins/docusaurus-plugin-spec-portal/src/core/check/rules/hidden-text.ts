import {fileProblems} from '../fileProblems.ts';
import type {Rule} from '../rule.ts';

/** A comment or code block that is never closed, and swallows what stands below it. */
export const hiddenText: Rule = {
  code: 'hidden-text',
  severity: 'warning',
  check: (trace) => fileProblems(trace, 'hidden-text'),
};
