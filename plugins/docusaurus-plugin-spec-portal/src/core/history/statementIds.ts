import type {ItemId} from '../../model/item.ts';
import {identityOf, type Statement} from './statements.ts';
import type {TodaysDocuments} from './todaysDocuments.ts';

/** The item of today that is a statement of a document, by the document's main file; null when it is no more. */
export type StatementIds = (main: string, statement: Statement) => ItemId | null;

export interface TodaysStatements {
  readonly idOf: StatementIds;
  readonly all: readonly {readonly id: ItemId; readonly main: string; readonly statement: Statement}[];
}

/** Where two items of a document cannot be told apart, the first has the name. */
export function todaysStatements({artifacts, statements}: TodaysDocuments): TodaysStatements {
  const mainOf = new Map(artifacts.map(({key, path}) => [key, path]));
  const all = statements.flatMap(({id, artifact, statement}) => {
    const main = mainOf.get(artifact);
    return main === undefined ? [] : [{id, main, statement}];
  });
  const ids = new Map<string, ItemId>();
  const first = all.filter(({id, main, statement}) => {
    const sign = `${main}\n${identityOf(statement)}`;
    if (ids.has(sign)) return false;
    ids.set(sign, id);
    return true;
  });
  return {all: first, idOf: (main, statement) => ids.get(`${main}\n${identityOf(statement)}`) ?? null};
}
