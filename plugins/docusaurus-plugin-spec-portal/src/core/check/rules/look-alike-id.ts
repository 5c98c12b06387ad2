import {fileProblems} from '../fileProblems.ts';
import type {Rule} from '../rule.ts';

/** A word that looks like an id and is written with signs of another script. */
export const lookAlikeId: Rule = {
  code: 'look-alike-id',
  severity: 'warning',
  check: (trace) => fileProblems(trace, 'look-alike-id'),
};
