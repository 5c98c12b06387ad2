import type {Artifact, ArtifactKind} from '../../../model/artifact.ts';
import {fieldsNamed} from '../../extract/fields.ts';
import {compare} from '../compare.ts';
import type {ArtifactRow} from '../pageData.ts';
import {traceCounts} from '../trace/traceCounts.ts';
import type {Views} from '../views.ts';

export function rowsOf(artifacts: readonly Artifact[], kind: ArtifactKind, views: Views): readonly ArtifactRow[] {
  return artifacts.filter((artifact) => artifact.kind === kind).map(({key}) => views.row(key));
}

const OWNER = ['owner', 'owners', 'author', 'authors', 'deciders', 'decision makers', 'dri', 'team'];
const TAG = ['tag', 'tags', 'labels', 'keywords'];

/** Who answers for a document: people and teams, in its own words. */
export function ownersOf(artifact: Artifact): readonly string[] {
  return firstOf(artifact, OWNER);
}

/** One document in a list, with what lists are narrowed and sorted by. */
export function artifactRow(artifact: Artifact, views: Views): ArtifactRow {
  const items = views.itemsOf(artifact.key);
  const {asked, traced, waived} = traceCounts(items, views);
  const tasks = items.filter(({kind}) => kind === 'task');
  const neighbours = views.neighbours(artifact.key);
  return {
    ...views.ref(artifact.key),
    type: artifact.type,
    owners: ownersOf(artifact),
    tags: firstOf(artifact, TAG),
    created: artifact.dates.created,
    updated: artifact.dates.updated,
    path: artifact.path,
    isTemplate: artifact.isTemplate,
    requirements: asked,
    covered: traced,
    waived,
    openClarifications: items.filter(({kind, state}) => kind === 'clarification' && state === 'open').length,
    tasks:
      tasks.length > 0
        ? {label: 'Tasks', done: tasks.filter(({state}) => state === 'done').length, total: tasks.length}
        : null,
    specs: neighbours.filter((key) => views.ref(key).kind === 'spec'),
    decisions: neighbours.filter((key) => views.ref(key).kind === 'decision'),
    runbooks: neighbours.filter((key) => views.ref(key).kind === 'runbook'),
  };
}

const LONGEST_NAME = 60;

/** The values of the first field of these names, one entry per person, team or word; sentences are none. */
function firstOf({fields}: Artifact, names: readonly string[]): readonly string[] {
  const [field] = fieldsNamed(fields, names);
  const values = (field?.value ?? '').split(/[,;|]\s*|\s(?:&|and)\s+/).map((value) => value.trim());
  return [...new Set(values)]
    .filter(
      (value) => /[\p{L}\p{N}]/u.test(value) && value.length <= LONGEST_NAME && !/^(?:n\/a|none|tbd)$/i.test(value),
    )
    .toSorted(compare);
}
