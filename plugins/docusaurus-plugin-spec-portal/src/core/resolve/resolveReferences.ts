import type {AlertFile} from '../../model/alert.ts';
import type {Artifact} from '../../model/artifact.ts';
import type {FileFacts} from '../../model/file.ts';
import type {Settings} from '../../model/settings.ts';
import type {Trace} from '../../model/trace.ts';
import {keep, keepAll} from '../memory/keep.ts';
import type {Memory} from '../memory/memory.ts';
import {createOneLook} from '../memory/oneLook.ts';
import {alertsOf, type RunbookSource} from './alerts.ts';
import {type Assembled, assemble, assembledByPath} from './assemble.ts';
import {contradictionsOf} from './contradictions.ts';
import {coverageOf} from './coverage.ts';
import {createKnownPaths} from './knownPaths.ts';
import {createFileLinker, type LinkedFile} from './linkFile.ts';
import {createNames} from './names.ts';
import {type Replacement, supersessionsOf} from './supersession.ts';

/** Finds what every reference names. Linear in files, items and references; the order of files does not matter. */
export function resolveReferences(
  facts: readonly FileFacts[],
  knownPaths: ReadonlySet<string>,
  settings: Settings,
  alertFiles: readonly AlertFile[] = [],
  memory: Memory = createOneLook(),
): Trace {
  const assembled = assemble(facts, memory);
  const names = createNames(assembled, memory);
  const linkFile = createFileLinker(
    {assembled, names, knownPaths: createKnownPaths(knownPaths, memory), settings},
    memory,
  );
  const linked = assembled.flatMap(({files}) => files.flatMap(({path}) => linkFile(path) ?? []));
  const byPath = linked.toSorted((a, b) => (a.file.facts.path < b.file.facts.path ? -1 : 1));
  const artifacts = withSupersessions(assembled, linked, memory);
  return {
    artifacts,
    items: keepAll(
      memory,
      'all items',
      assembled.map(({items}) => items),
    ),
    links: keepAll(
      memory,
      'all links',
      byPath.map(({byPlace}) => byPlace),
    ),
    unresolved: byPath.flatMap(({unresolved}) => unresolved),
    coverage: keepAll(memory, 'all coverage', coverageOf(assembled, linked, memory)),
    contradictions: contradictionsOf(
      assembled,
      artifacts,
      linked.flatMap(({replacing}) => replacing),
    ),
    alerts: keep(memory, 'all alerts', alertsOf(alertFiles, runbooksOf(assembled))),
    alertFiles,
    files: byPath.map(({file}) => file),
  };
}

function withSupersessions(
  assembled: readonly Assembled[],
  linked: readonly LinkedFile[],
  memory: Memory,
): readonly Artifact[] {
  const own = assembledByPath(assembled);
  const replacements = groupReplacements(linked.flatMap((file) => file.replacements));
  const source = memory.read('replacements of an artifact', (path: string) => ({
    artifact: own.get(path)?.artifact,
    replacements: replacements.get(path) ?? [],
  }));
  const artifact = memory.remember('artifact', (path: string): Artifact | null => {
    const {artifact: written, replacements: stated} = source(path);
    return written ? {...written, ...supersessionsOf(path, stated)} : null;
  });
  return keep(
    memory,
    'all artifacts',
    assembled.flatMap((each) => artifact(each.artifact.path) ?? []),
  );
}

function runbooksOf(assembled: readonly Assembled[]): readonly RunbookSource[] {
  return assembled.flatMap(({artifact, files: [main]}) =>
    artifact.kind === 'runbook' && main ? [{artifact, facts: main}] : [],
  );
}

function groupReplacements(replacements: readonly Replacement[]): ReadonlyMap<string, readonly Replacement[]> {
  const byPath = new Map<string, Replacement[]>();
  for (const replacement of replacements) {
    for (const path of new Set([replacement.newer, replacement.older]))
      byPath.set(path, [...(byPath.get(path) ?? []), replacement]);
  }
  return byPath;
}
