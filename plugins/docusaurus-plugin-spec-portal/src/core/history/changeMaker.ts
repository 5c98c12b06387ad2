import type {Change} from '../../model/history.ts';
import type {ItemId} from '../../model/item.ts';
import type {Commit} from '../../model/revisions.ts';
import {slug} from '../text/slug.ts';
import type {DocumentDifference} from './documentDifferences.ts';
import type {DocumentVersions} from './documentVersions.ts';
import type {ItemChange} from './itemChanges.ts';
import type {StatementIds} from './statementIds.ts';
import type {Superseded} from './supersessions.ts';
import type {TodaysDocuments} from './todaysDocuments.ts';

/** Gives a difference its commit, its document and its name. */
export interface ChangeMaker {
  readonly ofDocument: (versions: DocumentVersions, difference: DocumentDifference, commit: Commit) => Change;
  readonly ofItem: (versions: DocumentVersions, change: ItemChange, commit: Commit) => Change;
  readonly ofSupersession: (versions: DocumentVersions, pair: Superseded, commit: Commit) => Change;
}

export function createChangeMaker({artifacts, statements}: TodaysDocuments, idOf: StatementIds): ChangeMaker {
  const byKey = new Map(artifacts.map((artifact) => [artifact.key, artifact]));
  const pathOf = new Map<ItemId, string>(statements.map(({id, path}) => [id, path]));
  const taken = new Map<string, number>();
  // An id is made from the commit and the names then, so that a later rename does not change it.
  const identify = (change: Omit<Change, 'id'>, pathThen: string): Change => {
    const name = [
      change.commit.id.slice(0, 10),
      change.kind,
      slug(pathThen.replaceAll(/[/.]/g, '-')),
      slug(change.label ?? ''),
    ];
    const wanted = name.filter((part) => part !== '').join('-');
    const used = taken.get(wanted) ?? 0;
    taken.set(wanted, used + 1);
    return {id: used === 0 ? wanted : `${wanted}-${used + 1}`, ...change};
  };
  return {
    ofDocument: (versions, {kind, before, after}, commit) =>
      identify({...documentOf(versions, byKey), kind, commit, item: null, label: null, before, after}, versions.path),
    ofItem: (versions, {kind, statement, before, after}, commit) => {
      const item = idOf(versions.home.main, statement);
      const document = documentOf(versions, byKey);
      const path = (item && pathOf.get(item)) ?? document.path;
      return identify({...document, path, kind, commit, item, label: statement.label, before, after}, versions.path);
    },
    ofSupersession: ({path}, {older, newer}, commit) => {
      const artifact = byKey.get(older);
      return identify(
        {
          kind: 'superseded',
          commit,
          documentKind: artifact?.kind ?? 'decision',
          artifact: older,
          title: artifact?.title ?? older,
          item: null,
          label: null,
          path: artifact?.path ?? path,
          before: null,
          after: newer,
        },
        path,
      );
    },
  };
}

function documentOf(
  {home, path, after, parents}: DocumentVersions,
  artifacts: ReadonlyMap<string, TodaysDocuments['artifacts'][number]>,
): Pick<Change, 'artifact' | 'documentKind' | 'title' | 'path'> {
  const today = home.artifact === null ? undefined : artifacts.get(home.artifact);
  const then = after.main ?? parents.flatMap(({main}) => main ?? [])[0];
  return {
    artifact: home.artifact,
    documentKind: home.kind,
    title: then?.title ?? today?.title ?? path,
    path: home.main,
  };
}
