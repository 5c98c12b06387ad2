import {type Match, matchStatements} from './matchStatements.ts';
import type {Statement} from './statements.ts';

/** What became of one statement in one commit. */
export type ItemDifference =
  | {readonly kind: 'same' | 'changed'; readonly before: Statement; readonly after: Statement}
  | {readonly kind: 'added'; readonly before: null; readonly after: Statement}
  | {readonly kind: 'removed'; readonly before: Statement; readonly after: null};

/**
 * Compares the statements of a document with those of each parent. A merge brings only what is in none of its parents:
 * the rest was told with the commit that made it.
 */
export function itemDifferences(
  parents: readonly (readonly Statement[])[],
  after: readonly Statement[],
): readonly ItemDifference[] {
  const matches = parents.map((before) => matchStatements(before, after));
  const kept = after.map((statement, index): ItemDifference => {
    const before = matches.flatMap((each) => each[index]?.before ?? []);
    const same = before.find((each) => isSame(each, statement));
    if (same) return {kind: 'same', before: same, after: statement};
    const [first] = before;
    return first ? {kind: 'changed', before: first, after: statement} : {kind: 'added', before: null, after: statement};
  });
  return [...kept, ...removedFromAll(matches, after.length)];
}

function removedFromAll(matches: readonly (readonly Match[])[], kept: number): readonly ItemDifference[] {
  const gone = matches.map((each) => each.slice(kept).flatMap(({before}) => before ?? []));
  const [first = [], ...others] = gone;
  return first
    .filter((statement) => others.every((other) => other.some((each) => isSame(each, statement))))
    .map((before) => ({kind: 'removed', before, after: null}));
}

function isSame(a: Statement, b: Statement): boolean {
  return a.wording === b.wording && (a.state === b.state || a.kind !== 'clarification');
}
