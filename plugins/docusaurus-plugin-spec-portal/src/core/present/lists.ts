import type {Trace} from '../../model/trace.ts';
import {fieldNamed} from '../extract/fields.ts';
import {baseName, folderOf} from '../text/paths.ts';
import {artifactRow} from './artifactRow.ts';
import {compare} from './compare.ts';
import type {RunbooksPage} from './pageData.ts';
import type {Views} from './views.ts';

export function runbooksPage({artifacts}: Trace, views: Views): RunbooksPage {
  const rows = artifacts
    .filter(({kind}) => kind === 'runbook')
    .map((artifact) => ({
      ...artifactRow(artifact, views),
      group: fieldNamed(artifact.fields, ['service', 'component'])?.value ?? groupOfPath(artifact.path),
      lastVerified: artifact.dates.verified,
      serves: new Set(views.servedLinks(artifact.key).flatMap(({from}) => (from.item ? [from.item] : []))).size,
    }));
  return {
    view: 'runbooks',
    rows: rows.toSorted((a, b) => compare(a.group, b.group) || compare(a.title.toLowerCase(), b.title.toLowerCase())),
  };
}

const COLLECTION = /^(?:runbooks?|playbooks?|docs|content)$/i;

/** Runbooks below a folder of their own share it; those at the top have no group. */
function groupOfPath(path: string): string {
  const folder = baseName(folderOf(path));
  return COLLECTION.test(folder) ? '' : folder;
}
