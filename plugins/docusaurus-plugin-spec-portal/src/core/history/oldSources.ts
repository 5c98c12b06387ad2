import type {Revision, Revisions} from '../../model/revisions.ts';
import type {Settings} from '../../model/settings.ts';
import type {SourcePath} from '../../model/source.ts';
import {selectSources} from '../discover/selectSources.ts';

/** Contents of so many versions are looked at, whatever the number of commits. */
const MOST_VERSIONS = 8_000;

/** Which files of any time are documents, decided from their paths as for today's. */
export function sourcesIn({commits}: Revisions, settings: Settings): ReadonlyMap<string, SourcePath> {
  const paths = new Set(
    commits.flatMap(({files}) => files.flatMap(({path, from}) => (from === null ? [path] : [path, from]))),
  );
  return new Map(selectSources([...paths], settings).sources.map((source) => [source.path, source]));
}

/** The newest commits up to the one with which the settings or the number of versions end. */
export function newestOf(
  {commits}: Revisions,
  sources: ReadonlyMap<string, SourcePath>,
  {history}: Settings,
): readonly Revision[] {
  let touching = 0;
  let versions = 0;
  const end = commits.findIndex(({files}) => {
    const touched = files.filter(({path}) => sources.has(path)).length;
    touching += touched > 0 ? 1 : 0;
    versions += touched;
    return touching > history.commits || versions > MOST_VERSIONS;
  });
  return end < 0 ? commits : commits.slice(0, end);
}
