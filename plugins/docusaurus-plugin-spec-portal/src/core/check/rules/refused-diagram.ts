import {fileProblems} from '../fileProblems.ts';
import type {Rule} from '../rule.ts';

/** A part of a diagram that is not drawn, since it would weaken the guard around it. */
export const refusedDiagram: Rule = {
  code: 'refused-diagram',
  severity: 'warning',
  check: (trace) => fileProblems(trace, 'refused-diagram'),
};
