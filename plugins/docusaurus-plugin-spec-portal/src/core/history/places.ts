import type {SourcePath} from '../../model/source.ts';
import type {Home} from './documentVersions.ts';
import type {TodaysDocuments} from './todaysDocuments.ts';

/** Which artifact a file belongs to today. */
export interface Places extends Pick<TodaysDocuments, 'files'> {
  readonly artifacts: readonly Pick<TodaysDocuments['artifacts'][number], 'key' | 'kind' | 'path'>[];
}

export function placesOf({artifacts, files}: TodaysDocuments): Places {
  return {artifacts: artifacts.map(({key, kind, path}) => ({key, kind, path})), files};
}

/** Whether Git knows any of the files by the name that it has today. */
export function areNamed(files: readonly {readonly path: string}[], names: readonly (readonly string[])[]): boolean {
  const paths = new Set(files.map(({path}) => path));
  return names.some((ofCommit) => ofCommit.some((path) => paths.has(path)));
}

/** Documents of today have their artifact; those that are no more are known by the path of their main file. */
export function homesIn(
  {artifacts, files}: Places,
  sources: ReadonlyMap<string, SourcePath>,
): (path: string) => Home | null {
  const byKey = new Map(artifacts.map((artifact) => [artifact.key, artifact]));
  const today = new Map(
    files.flatMap(({path, artifact}): [string, Home][] => {
      const known = byKey.get(artifact);
      return known ? [[path, {artifact, main: known.path, kind: known.kind}]] : [];
    }),
  );
  return (path) => {
    const source = sources.get(path);
    return today.get(path) ?? (source ? {artifact: null, main: source.artifactPath, kind: source.kind} : null);
  };
}
