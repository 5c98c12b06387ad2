import type {ItemId} from '../../model/item.ts';
import type {Trace} from '../../model/trace.ts';
import {identityOf, type Statement, statementKind, statementOf} from './statements.ts';

/** The item of today that is a statement of a document, by the document's main file; null when it is no more. */
export type StatementIds = (main: string, statement: Statement) => ItemId | null;

export interface TodaysStatements {
  readonly idOf: StatementIds;
  readonly all: readonly {readonly id: ItemId; readonly main: string; readonly statement: Statement}[];
}

/** Where two items of a document cannot be told apart, the first has the name. */
export function todaysStatements({artifacts, items}: Trace): TodaysStatements {
  const mainOf = new Map(artifacts.map(({key, path}) => [key, path]));
  const all = items.flatMap((item) => {
    const kind = statementKind(item.kind);
    const main = mainOf.get(item.artifact);
    return kind === null || main === undefined ? [] : [{id: item.id, main, statement: statementOf(item, kind)}];
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
