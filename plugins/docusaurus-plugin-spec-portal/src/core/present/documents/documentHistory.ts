import type {Artifact} from '../../../model/artifact.ts';
import type {Change, Drift, FileHistory, History} from '../../../model/history.ts';
import {filterOfPairs} from '../../filter/filterOfPairs.ts';
import {queryOf} from '../../filter/writeFilter.ts';
import type {Memory} from '../../memory/memory.ts';
import {keysByPath} from '../../resolve/indexes.ts';
import {groupBy} from '../groupBy.ts';
import {changeView, commitView} from '../history/changeView.ts';
import type {DocumentHistory} from '../pageData.ts';
import type {Addresses} from '../portal.ts';
import type {Views} from '../views.ts';

const LAST = 5;

/** What Git says of one file of a document. */
export interface Past {
  readonly file: FileHistory | undefined;
  /** Of the whole document, newest first; empty for a companion. */
  readonly changes: readonly Change[];
  readonly drift: Drift | undefined;
}

/** Looks up the past of a file by its path; null without history. */
export function createPasts(
  history: History | null,
  artifacts: readonly Artifact[],
  memory: Memory,
): (path: string) => Past | null {
  const mains = keysByPath(artifacts);
  const changes = groupBy(history?.changes ?? [], ({artifact}) => artifact);
  return memory.read('past of a file', (path: string): Past | null => {
    if (history === null) return null;
    const key = mains.get(path);
    return {
      file: history.files.get(path),
      changes: key === undefined ? [] : (changes.get(key) ?? []),
      drift: key === undefined ? undefined : history.drifts.get(key),
    };
  });
}

/** What Git knows of one file of a document; null when Git does not hold it. Changes stand on the main file's page. */
export function documentHistory(
  artifact: Artifact,
  past: Past | null,
  views: Views,
  addresses: Addresses,
): DocumentHistory | null {
  if (past === null) return null;
  const {file, changes, drift} = past;
  if (!file && changes.length === 0) return null;
  const query = queryOf(filterOfPairs([[artifact.kind, artifact.key]]));
  return {
    created: file?.created ? commitView(file.created, addresses) : null,
    updated: file ? commitView(file.updated, addresses) : null,
    changes: changes.slice(0, LAST).map((change) => changeView(change, views, addresses)),
    total: changes.length,
    href: changes.length > 0 ? `${addresses.view('changes')}?${query}` : null,
    feed: artifact.kind === 'spec' && changes.length > 0 ? addresses.feed(artifact.key) : null,
    drift: drift
      ? {
          approved: commitView(drift.approved, addresses),
          status: views.ref(artifact.key).status,
          changes: drift.changes.map((change) => changeView(change, views, addresses)),
        }
      : null,
  };
}
