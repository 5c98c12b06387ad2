import {fileProblems} from '../fileProblems.ts';
import type {Rule} from '../rule.ts';

/** Front matter that is not valid YAML; what could be read is used. */
export const invalidFrontMatter: Rule = {
  code: 'invalid-front-matter',
  severity: 'error',
  check: (trace) => fileProblems(trace, 'invalid-front-matter'),
};
