import type {ItemHistory} from '../../model/history.ts';
import type {Commit} from '../../model/revisions.ts';
import type {ItemDifference} from './itemDifferences.ts';
import {identityOf, type Statement} from './statements.ts';

/** Which commits statements got their words from, while commits are read from the oldest to the newest. */
export interface Births {
  readonly record: (main: string, difference: ItemDifference, commit: Commit) => void;
  /** A version could not be read: from here on nothing is known of the document's statements. */
  readonly forget: (main: string) => void;
  readonly of: (main: string, statement: Statement) => ItemHistory | null;
}

export function createBirths(): Births {
  const documents = new Map<string, Map<string, ItemHistory>>();
  const known = (main: string): Map<string, ItemHistory> => {
    const births = documents.get(main) ?? new Map<string, ItemHistory>();
    documents.set(main, births);
    return births;
  };
  return {
    record(main, {kind, before, after}, commit) {
      const births = known(main);
      const was = before === null ? null : (births.get(identityOf(before)) ?? null);
      if (before !== null && (after === null || identityOf(before) !== identityOf(after)))
        births.delete(identityOf(before));
      if (after === null) return;
      if (kind === 'added') births.set(identityOf(after), {added: commit, changed: commit});
      else if (kind === 'changed') births.set(identityOf(after), {added: was?.added ?? null, changed: commit});
      else if (was) births.set(identityOf(after), was);
    },
    forget: (main) => void documents.delete(main),
    of: (main, statement) => documents.get(main)?.get(identityOf(statement)) ?? null,
  };
}
