import type {FileFacts} from '../model/file.ts';
import type {History} from '../model/history.ts';
import {onceOf} from '../model/onceOf.ts';
import type {GitAnswer, Revision, Revisions} from '../model/revisions.ts';
import type {Settings} from '../model/settings.ts';
import type {SourceFile, SourcePath} from '../model/source.ts';
import type {Trace} from '../model/trace.ts';
import {selectSources} from './discover/selectSources.ts';
import type {Home} from './history/documentVersions.ts';
import {followNames} from './history/followNames.ts';
import {type Statements, statementsOf} from './history/statements.ts';
import {tellHistory} from './history/tellHistory.ts';
import {type DocumentLists, type TodaysDocuments, todaysDocuments, todaysStatement} from './history/todaysDocuments.ts';
import {sameData} from './memory/sameData.ts';
import {whileSame} from './memory/whileSame.ts';
import {readFile} from './readFile.ts';
import {isSameSource} from './sameSource.ts';

/**
 * Understands old versions of the documents; remembers what each said, so that no version is read twice, and the last history,
 * as long as neither a commit nor a document has anything else to say to it.
 */
export interface Historian {
  /** Blobs to be read before the history can be told. */
  readonly wanted: (revisions: Revisions) => readonly string[];
  /**
   * Null when Git could not be asked, and when it holds none of the documents: then its commits are somebody else's. `sources`
   * are what the trace was made of.
   */
  readonly tell: (answer: GitAnswer, trace: Trace, sources: readonly SourceFile[]) => History | null;
}

/** Contents of so many versions are looked at, whatever the number of commits. */
const MOST_VERSIONS = 8_000;

/** @param isRepeated whether anybody asks again; who asks once has nothing to remember. */
export function createHistorian(settings: Settings, isRepeated = true): Historian {
  const said = new Map<string, Statements>();
  const statementOf = onceOf(todaysStatement);
  const todayOf = isRepeated
    ? whileSame((lists: DocumentLists) => todaysDocuments(lists, statementOf))
    : (lists: DocumentLists) => todaysDocuments(lists, todaysStatement);
  let last: {readonly revisions: Revisions; readonly today: TodaysDocuments; readonly history: History | null} | null =
    null;
  const historyOf = (revisions: Revisions, today: TodaysDocuments, factsOf: (file: SourceFile) => FileFacts) => {
    const sources = sourcesIn(revisions, settings);
    const names = followNames(revisions.commits);
    const documents = new Set(today.files.map(({path}) => path));
    if (!names.some((ofCommit) => ofCommit.some((path) => documents.has(path)))) return null;
    return tellHistory({
      revisions,
      names,
      compared: comparedCommits(revisions, sources, settings).length,
      today,
      homeOf: homesIn(today, sources),
      read({path, from}, blob) {
        const source = sources.get(path) ?? (from === null ? undefined : sources.get(from));
        const sign = signOf(blob, path);
        const known = said.get(sign);
        const text = revisions.texts.get(blob);
        if (known || text === undefined || !source) return known ?? null;
        const statements = statementsOf(factsOf({...source, text, failure: null}));
        said.set(sign, statements);
        return statements;
      },
    });
  };
  return {
    wanted(revisions) {
      const sources = sourcesIn(revisions, settings);
      const unread = comparedCommits(revisions, sources, settings).flatMap(({files}) =>
        files
          .filter(({path}) => sources.has(path))
          .flatMap(({path, before, after}) =>
            [...before, after].filter((blob) => blob !== null && !said.has(signOf(blob, path))),
          ),
      );
      return [...new Set(unread)].filter((blob) => blob !== null);
    },
    tell(answer, {artifacts, files, items, links}, sources) {
      if (answer.state !== 'read') return null;
      const {revisions} = answer;
      const today = todayOf({artifacts, files, items, links});
      if (last && last.revisions === revisions && sameData(last.today, today)) return last.history;
      const history = historyOf(revisions, today, createReading(files, sources, settings));
      if (isRepeated) last = {revisions, today, history};
      return history;
    },
  };
}

/** Reads a version of a file. Most documents are today what their last commit made of them: that is read already. */
function createReading(
  files: Trace['files'],
  sources: readonly SourceFile[],
  settings: Settings,
): (version: SourceFile) => FileFacts {
  const known = new Map(files.map(({facts}) => [facts.path, facts]));
  const today = new Map(sources.map((source) => [source.path, source]));
  return (version) => {
    const facts = known.get(version.path);
    const source = today.get(version.path);
    return facts && source && isSameSource(source, version) ? facts : readFile(version, settings);
  };
}

/** A name decides over what a text says, so the same text under another one is another version. */
function signOf(blob: string, path: string): string {
  return `${blob} ${path}`;
}

/** Which files of any time are documents, decided from their paths as for today's. */
function sourcesIn({commits}: Revisions, settings: Settings): ReadonlyMap<string, SourcePath> {
  const paths = new Set(
    commits.flatMap(({files}) => files.flatMap(({path, from}) => (from === null ? [path] : [path, from]))),
  );
  return new Map(selectSources([...paths], settings).sources.map((source) => [source.path, source]));
}

/** The newest commits up to the one with which the settings or the number of versions end. */
function comparedCommits(
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

/** Documents of today have their artifact; those that are no more are known by the path of their main file. */
function homesIn(
  {artifacts, files}: TodaysDocuments,
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
