import type {History} from '../model/history.ts';
import type {GitAnswer, Revisions} from '../model/revisions.ts';
import type {Settings} from '../model/settings.ts';
import type {SourceFile, SourcePath} from '../model/source.ts';
import type {Trace} from '../model/trace.ts';
import {type ComparedCommit, comparedCommits} from './history/comparedCommits.ts';
import type {Reading} from './history/documentVersions.ts';
import {followNames} from './history/followNames.ts';
import {newestOf, sourcesIn} from './history/oldSources.ts';
import {areNamed, homesIn, type Places, placesOf} from './history/places.ts';
import {type Statements, statementsOf} from './history/statements.ts';
import {tellHistory} from './history/tellHistory.ts';
import {type DocumentLists, type TodaysDocuments, todaysDocuments} from './history/todaysDocuments.ts';
import type {Steps} from './memory/gradual.ts';
import {sameData} from './memory/sameData.ts';
import {whileSame} from './memory/whileSame.ts';
import {readStatements} from './readStatements.ts';
import {isSameSource} from './sameSource.ts';

/**
 * Understands old versions of the documents; remembers what each said, so that no version is read twice, and the last history,
 * as long as neither a commit nor a document has anything else to say to it.
 */
export interface Historian {
  /** Blobs to be read before the history can be told. */
  readonly wanted: (revisions: Revisions) => readonly string[];
  /** Reads old versions, one in a step, so that `tell` finds them read. Whoever does not care when, leaves it to `tell`. */
  readonly read: (answer: GitAnswer, trace: Trace, sources: readonly SourceFile[]) => Steps<void>;
  /**
   * Null when Git could not be asked, and when it holds none of the documents: then its commits are somebody else's. `sources`
   * are what the trace was made of.
   */
  readonly tell: (answer: GitAnswer, trace: Trace, sources: readonly SourceFile[]) => History | null;
}

/** @param isRepeated whether anybody asks again; who asks once has nothing to remember. */
export function createHistorian(settings: Settings, isRepeated = true): Historian {
  const said = new Map<string, Statements>();
  // What is remembered of a build would lie in memory to its end.
  const todayOf = isRepeated ? whileSame((lists: DocumentLists) => todaysDocuments(lists)) : todaysDocuments;
  let past: Past | null = null;
  let last: {readonly past: Past; readonly today: TodaysDocuments; readonly history: History | null} | null = null;
  /** What each version says; null when nobody could read it. */
  const createReading = (
    {texts}: Revisions,
    known: ReadonlyMap<string, SourcePath>,
    statementsIn: (version: SourceFile) => Statements,
  ): Reading => {
    return ({path, from}, blob) => {
      const source = known.get(path) ?? (from === null ? undefined : known.get(from));
      const sign = signOf(blob, path);
      const before = said.get(sign);
      const text = texts.get(blob);
      if (before || text === undefined || !source) return before ?? null;
      const statements = statementsIn({...source, text, failure: null});
      said.set(sign, statements);
      return statements;
    };
  };
  const pastOf = (
    revisions: Revisions,
    today: TodaysDocuments,
    statementsIn: (version: SourceFile) => Statements,
  ): Past => {
    const places = placesOf(today);
    if (past && past.revisions === revisions && sameData(past.places, places)) return past;
    const names = followNames(revisions.commits);
    const sources = sourcesIn(revisions, settings);
    const compared = areNamed(today.files, names)
      ? comparedCommits(
          newestOf(revisions, sources, settings),
          names,
          homesIn(places, sources),
          createReading(revisions, sources, statementsIn),
        )
      : null;
    const found = {revisions, places, names, compared};
    if (isRepeated) past = found;
    return found;
  };
  return {
    wanted(revisions) {
      const sources = sourcesIn(revisions, settings);
      const unread = newestOf(revisions, sources, settings).flatMap(({files}) =>
        files
          .filter(({path}) => sources.has(path))
          .flatMap(({path, before, after}) =>
            [...before, after].filter((blob) => blob !== null && !said.has(signOf(blob, path))),
          ),
      );
      return [...new Set(unread)].filter((blob) => blob !== null);
    },
    *read(answer, {files}, sources) {
      if (answer.state !== 'read') return;
      const {revisions} = answer;
      const paths = files.map(({facts: {path}}) => ({path}));
      if (!areNamed(paths, followNames(revisions.commits))) return;
      const known = sourcesIn(revisions, settings);
      const read = createReading(revisions, known, statementsOfVersions(files, sources, settings));
      for (const {files: touched} of newestOf(revisions, known, settings))
        for (const file of touched)
          for (const blob of new Set([...file.before, file.after])) {
            if (blob !== null) read(file, blob);
            yield;
          }
    },
    tell(answer, {artifacts, files, items, links}, sources) {
      if (answer.state !== 'read') return null;
      const {revisions} = answer;
      const today = todayOf({artifacts, files, items, links});
      const found = pastOf(revisions, today, statementsOfVersions(files, sources, settings));
      if (last && last.past === found && sameData(last.today, today)) return last.history;
      const {names, compared} = found;
      const history = compared && tellHistory({revisions, names, compared, today});
      if (isRepeated) last = {past: found, today, history};
      return history;
    },
  };
}

/** What commits made of the documents: other words of today change nothing in it. */
interface Past {
  readonly revisions: Revisions;
  readonly places: Places;
  readonly names: readonly (readonly string[])[];
  /** Null when Git holds none of the documents. */
  readonly compared: readonly ComparedCommit[] | null;
}

/** Most documents are today what their last commit made of them: that is read already. */
function statementsOfVersions(
  files: Trace['files'],
  sources: readonly SourceFile[],
  settings: Settings,
): (version: SourceFile) => Statements {
  const known = new Map(files.map(({facts}) => [facts.path, facts]));
  const today = new Map(sources.map((source) => [source.path, source]));
  return (version) => {
    const facts = known.get(version.path);
    const source = today.get(version.path);
    return facts && source && isSameSource(source, version) ? statementsOf(facts) : readStatements(version, settings);
  };
}

/** A name decides over what a text says, so the same text under another one is another version. */
function signOf(blob: string, path: string): string {
  return `${blob} ${path}`;
}
