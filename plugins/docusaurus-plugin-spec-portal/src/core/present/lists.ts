import type {Artifact, ArtifactKind} from '../../model/artifact.ts';
import type {Trace} from '../../model/trace.ts';
import {fieldNamed} from '../extract/fields.ts';
import {isTraced} from '../resolve/coverage.ts';
import {baseName, folderOf} from '../text/paths.ts';
import type {ArtifactRow, BrowserPage, DecisionsPage, FacetView, RunbooksPage} from './pageData.ts';
import type {Views} from './views.ts';

export function browserPage({artifacts}: Trace, views: Views): BrowserPage {
  const rows = rowsOf(artifacts, 'spec', views);
  return {
    view: 'browser',
    rows,
    statuses: statusFacets(rows),
    types: facets(
      rows.map(({type}) => type ?? ''),
      'No type',
    ),
  };
}

export function decisionsPage({artifacts}: Trace, views: Views): DecisionsPage {
  const decisions = artifacts.filter(({kind}) => kind === 'decision');
  const rows = decisions.map((artifact) => ({
    ...artifactRow(artifact, views),
    date: artifact.dates.created ?? artifact.dates.updated,
    supersededBy: views.supersessions(artifact.supersededBy),
    supersedes: views.supersessions(artifact.supersedes),
    citedBy: new Set(views.linksTo(artifact.key).map(({from}) => from.artifact)).size,
  }));
  return {view: 'decisions', rows, statuses: statusFacets(rows)};
}

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

export function rowsOf(artifacts: readonly Artifact[], kind: ArtifactKind, views: Views): readonly ArtifactRow[] {
  return artifacts.filter((artifact) => artifact.kind === kind).map((artifact) => artifactRow(artifact, views));
}

export function artifactRow(artifact: Artifact, views: Views): ArtifactRow {
  const items = views.itemsOf(artifact.key);
  const traced = items.filter(isTraced);
  const tasks = items.filter(({kind}) => kind === 'task');
  return {
    ...views.ref(artifact.key),
    type: artifact.type,
    owner:
      fieldNamed(artifact.fields, ['owner', 'owners', 'author', 'authors', 'deciders', 'decision makers'])?.value ??
      null,
    created: artifact.dates.created,
    updated: artifact.dates.updated,
    path: artifact.path,
    isTemplate: artifact.isTemplate,
    requirements: traced.length,
    covered: traced.filter(({id}) => (views.coverage(id)?.status ?? 'uncovered') !== 'uncovered').length,
    openClarifications: items.filter(({kind, state}) => kind === 'clarification' && state === 'open').length,
    tasks:
      tasks.length > 0
        ? {label: 'Tasks', done: tasks.filter(({state}) => state === 'done').length, total: tasks.length}
        : null,
  };
}

function statusFacets(rows: readonly ArtifactRow[]): readonly FacetView[] {
  return facets(
    rows.map(({status}) => (status.stage === 'unset' ? '' : status.label)),
    'Not stated',
  );
}

/** Values with their counts, most frequent first; spelling is compared without case, the empty value stands for "none". */
function facets(values: readonly string[], none: string): readonly FacetView[] {
  const byValue = new Map<string, {label: string; count: number}>();
  for (const written of values) {
    const value = written.toLowerCase();
    const known = byValue.get(value);
    if (known) known.count += 1;
    else byValue.set(value, {label: written === '' ? none : written, count: 1});
  }
  return [...byValue]
    .map(([value, {label, count}]) => ({value: value === '' ? 'none' : value, label, count}))
    .toSorted((a, b) => b.count - a.count || compare(a.value, b.value));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
