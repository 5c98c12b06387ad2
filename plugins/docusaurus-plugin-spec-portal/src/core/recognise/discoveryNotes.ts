import picomatch from 'picomatch';
import type {ArtifactKind} from '../../model/artifact.ts';
import type {IgnoredFile} from '../../model/recognition.ts';
import type {Settings} from '../../model/settings.ts';
import type {IgnoredPath} from '../discover/selectSources.ts';
import type {Recognised} from './recognise.ts';
import {guessed, type Sorted, topOf} from './sorted.ts';

const GLOBS_OF = {spec: 'specs', decision: 'decisions', runbook: 'runbooks'} as const;
const OPTIONS = {dot: true, nocase: true} as const;

/** What a path alone has decided: the kind, and the artifact a companion belongs to. */
export function placeNotes({file: {facts}}: Recognised, {include}: Settings): readonly Sorted[] {
  const at = topOf(facts.path);
  const kind = guessed('kind', facts.kind, howKind(facts.path, facts.kind, include), at);
  if (facts.artifactPath === facts.path) return [kind];
  return [
    kind,
    guessed(
      'file',
      `companion of ${facts.artifactPath}`,
      'a spec folder is one artifact, and that is its main file',
      at,
    ),
  ];
}

function howKind(path: string, kind: ArtifactKind, include: Settings['include']): string {
  const glob = firstMatch(path, include[GLOBS_OF[kind]]);
  if (glob === null) return 'by its name';
  const others = KINDS.filter((each) => each !== kind && firstMatch(path, include[GLOBS_OF[each]]) !== null);
  return others.length === 0
    ? `the path matches \`${glob}\``
    : `the path matches \`${glob}\`, and the nearest folder decides against ${others.join(' and ')}`;
}

const KINDS = ['spec', 'decision', 'runbook'] as const;

/** Why a Markdown file is no record, with the pattern that says so. */
export function ignoredFile({path, reason}: IgnoredPath, {exclude}: Settings): IgnoredFile {
  if (reason === 'overview') return {path, how: 'an overview of its folder'};
  const glob = reason === 'excluded' ? firstMatch(path, exclude) : null;
  if (glob !== null) return {path, how: `excluded by \`${glob}\``};
  return {path, how: reason === 'no-kind' ? 'no pattern of specs, decisions or runbooks matches' : 'no record'};
}

const matchers = new Map<string, (path: string) => boolean>();

/** The first glob that matches; compiled globs are kept, since every file asks for the same ones. */
function firstMatch(path: string, globs: readonly string[]): string | null {
  for (const glob of globs) {
    const known = matchers.get(glob) ?? picomatch(glob, OPTIONS);
    matchers.set(glob, known);
    if (known(path)) return glob;
  }
  return null;
}
