import {fileProblems} from '../fileProblems.ts';
import type {Rule} from '../rule.ts';

/** A key or value of the front matter that the portal does not follow. */
export const refusedFrontMatter: Rule = {
  code: 'refused-front-matter',
  severity: 'error',
  check: (trace) => fileProblems(trace, 'refused-front-matter'),
};
