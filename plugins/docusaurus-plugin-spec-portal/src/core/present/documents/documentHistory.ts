import type {Artifact} from '../../../model/artifact.ts';
import type {History} from '../../../model/history.ts';
import {filterOfPairs} from '../../filter/filterOfPairs.ts';
import {queryOf} from '../../filter/writeFilter.ts';
import {changeView, commitView} from '../history/changeView.ts';
import type {DocumentHistory} from '../pageData.ts';
import type {Addresses} from '../portal.ts';
import type {Views} from '../views.ts';

const LAST = 5;

/** What Git knows of one file of a document; null when Git does not hold it. Changes stand on the main file's page. */
export function documentHistory(
  artifact: Artifact,
  path: string,
  history: History | null,
  views: Views,
  addresses: Addresses,
): DocumentHistory | null {
  if (history === null) return null;
  const isMain = path === artifact.path;
  const file = history.files.get(path);
  const changes = isMain ? history.changes.filter((change) => change.artifact === artifact.key) : [];
  if (!file && changes.length === 0) return null;
  const query = queryOf(filterOfPairs([[artifact.kind, artifact.key]]));
  const drift = isMain ? history.drifts.get(artifact.key) : undefined;
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
