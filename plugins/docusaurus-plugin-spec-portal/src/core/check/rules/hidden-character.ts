import {fileProblems} from '../fileProblems.ts';
import type {Rule} from '../rule.ts';

/** Signs nobody sees: controls a terminal obeys, marks that turn the direction of writing. */
export const hiddenCharacter: Rule = {
  code: 'hidden-character',
  severity: 'warning',
  check: (trace) => fileProblems(trace, 'hidden-character'),
};
