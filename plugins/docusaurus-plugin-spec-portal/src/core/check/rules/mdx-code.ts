import {fileProblems} from '../fileProblems.ts';
import type {Rule} from '../rule.ts';

/** Code in an `.mdx` file, which the portal shows and does not run. */
export const mdxCode: Rule = {
  code: 'mdx-code',
  severity: 'error',
  check: (trace) => fileProblems(trace, 'mdx-code'),
};
