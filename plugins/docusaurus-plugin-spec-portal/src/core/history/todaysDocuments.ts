import type {Artifact} from '../../model/artifact.ts';
import type {Item, ItemId} from '../../model/item.ts';
import type {Link} from '../../model/link.ts';
import {ofParts} from '../../model/parts.ts';
import type {Trace} from '../../model/trace.ts';
import {type Statement, statementKind, statementOf} from './statements.ts';

/** All that a history asks of the documents as they are today: while this is the same, so is the history. */
export interface TodaysDocuments {
  readonly artifacts: readonly Pick<Artifact, 'key' | 'kind' | 'path' | 'title'>[];
  /** `artifact` is the key of the one that a file belongs to. */
  readonly files: readonly {readonly path: string; readonly artifact: string}[];
  readonly statements: readonly TodaysStatement[];
  /** What the documents say about each other's place, in their words. */
  readonly supersessions: readonly (Pick<Link, 'type' | 'raw'> & {
    readonly path: string;
    readonly from: string;
    readonly to: string;
  })[];
}

/** An item as history knows it. */
export interface TodaysStatement {
  readonly id: ItemId;
  readonly artifact: string;
  readonly path: string;
  readonly statement: Statement;
}

/** What of a trace they are told by. */
export type DocumentLists = Pick<Trace, 'artifacts' | 'files' | 'items' | 'links'>;

export function todaysDocuments({artifacts, files, items, links}: DocumentLists): TodaysDocuments {
  return {
    artifacts: artifacts.map(({key, kind, path, title}) => ({key, kind, path, title})),
    files: files.map(({artifact, facts: {path}}) => ({path, artifact})),
    statements: statementsIn(items),
    supersessions: supersessionsIn(links),
  };
}

const statementsIn = ofParts((items: readonly Item[]) => items.flatMap((item) => todaysStatement(item) ?? []));

const supersessionsIn = ofParts((links: readonly Link[]) =>
  links
    .filter(({type}) => type === 'supersedes' || type === 'superseded-by')
    .map(({type, raw, from, to}) => ({type, raw, path: from.path, from: from.artifact, to: to.artifact})),
);

/** Null for an item of which nobody asks when it got its words. */
function todaysStatement(item: Item): TodaysStatement | null {
  const kind = statementKind(item.kind);
  return kind === null
    ? null
    : {id: item.id, artifact: item.artifact, path: item.position.path, statement: statementOf(item, kind)};
}
