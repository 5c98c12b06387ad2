import picomatch from 'picomatch';
import type {ArtifactKind} from '../../model/artifact.ts';
import type {Settings} from '../../model/settings.ts';
import type {SkippedPath, SourcePath} from '../../model/source.ts';
import {artifactPaths} from './companions.ts';
import {skippedPaths} from './skippedPaths.ts';

/** A Markdown file that is no record, and why. */
export interface IgnoredPath {
  readonly path: string;
  readonly reason: 'excluded' | 'overview' | 'no-kind';
}

export interface Selection {
  readonly sources: readonly SourcePath[];
  /** Markdown files only; other files are nobody's business here. */
  readonly ignored: readonly IgnoredPath[];
  /** Files that may hold alert rules, sorted. */
  readonly alerts: readonly string[];
  /** What lies among the documents and is not read, sorted. */
  readonly skipped: readonly SkippedPath[];
}

const MARKDOWN = /\.(?:md|markdown|mdx)$/i;
const OPTIONS = {dot: true, nocase: true} as const;

/** Decides from paths alone which files are specs, decisions and runbooks, and which belong together. */
export function selectSources(
  paths: readonly string[],
  settings: Settings,
  unfollowed: readonly SkippedPath[] = [],
): Selection {
  const isExcluded = picomatch([...settings.exclude], OPTIONS);
  const matchers: readonly (readonly [ArtifactKind, (path: string) => boolean])[] = [
    ['decision', picomatch([...settings.include.decisions], OPTIONS)],
    ['runbook', picomatch([...settings.include.runbooks], OPTIONS)],
    ['spec', picomatch([...settings.include.specs], OPTIONS)],
  ];
  const kinds = new Map<string, ArtifactKind>();
  const ignored: IgnoredPath[] = [];
  for (const path of paths.filter((each) => MARKDOWN.test(each)).toSorted()) {
    const kind = deepestKind(path, matchers);
    if (kind === null) ignored.push({path, reason: 'no-kind'});
    else if (isExcluded(path)) ignored.push({path, reason: 'excluded'});
    else kinds.set(path, kind);
  }
  const design = ignored.filter(({path, reason}) => reason === 'no-kind' && besideRequirements(path, kinds));
  for (const {path} of design) kinds.set(path, 'spec');
  const {main, overviews} = artifactPaths(kinds);
  const left = ignored.filter((each) => !design.includes(each));
  left.push(...overviews.map((path): IgnoredPath => ({path, reason: 'overview'})));
  const sources = [...kinds].flatMap(([path, kind]): SourcePath[] => {
    const artifactPath = main.get(path);
    return artifactPath === undefined ? [] : [{path, kind, artifactPath}];
  });
  const isAlerts = picomatch([...settings.alerts], OPTIONS);
  const alerts = paths.filter((path) => !MARKDOWN.test(path) && isAlerts(path) && !isExcluded(path)).toSorted();
  const isWanted = (path: string) => deepestKind(path, matchers) !== null && !isExcluded(path);
  const globs = [...settings.include.specs, ...settings.include.decisions, ...settings.include.runbooks];
  const folders = globs.map((glob) => picomatch.scan(glob).base);
  const skipped = skippedPaths(paths, unfollowed, {isWanted, isExcluded, folders});
  return {sources, ignored: left.toSorted((a, b) => (a.path < b.path ? -1 : 1)), alerts, skipped};
}

/** `DESIGN.md` is a name of anything; beside `PRD.md` it is the second half of one document. */
function besideRequirements(path: string, kinds: ReadonlyMap<string, ArtifactKind>): boolean {
  const beside = path.replace(/(^|\/)design\.md$/i, '$1PRD.md');
  return beside !== path && kinds.get(beside) === 'spec';
}

/** A path below several kinds' folders (`specs/010/decisions/x.md`) belongs to the folder nearest to it. */
function deepestKind(
  path: string,
  matchers: readonly (readonly [ArtifactKind, (path: string) => boolean])[],
): ArtifactKind | null {
  const fitting = matchers.filter(([, matches]) => matches(path));
  if (fitting.length <= 1) return fitting[0]?.[0] ?? null;
  const parts = path.split('/');
  for (let from = parts.length - 2; from > 0; from--) {
    const tail = parts.slice(from).join('/');
    const still = fitting.filter(([, matches]) => matches(tail) || matches(`x/${tail}`));
    if (still.length === 1) return still[0]?.[0] ?? null;
  }
  return fitting[0]?.[0] ?? null;
}
