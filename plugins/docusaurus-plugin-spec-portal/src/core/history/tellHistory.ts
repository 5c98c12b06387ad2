import type {Change, History, ItemHistory} from '../../model/history.ts';
import type {ItemId} from '../../model/item.ts';
import type {Revisions} from '../../model/revisions.ts';
import {createBirths} from './births.ts';
import {createChangeMaker} from './changeMaker.ts';
import type {ComparedCommit} from './comparedCommits.ts';
import {createDrifts} from './drifts.ts';
import {fileHistories} from './fileHistories.ts';
import {changesOf, type Memory} from './narrator.ts';
import {todaysStatements} from './statementIds.ts';
import {createSupersessions} from './supersessions.ts';
import type {TodaysDocuments} from './todaysDocuments.ts';

export interface HistorySource {
  readonly revisions: Revisions;
  /** Today's names of the files, see `followNames`. */
  readonly names: readonly (readonly string[])[];
  /** The newest commits, the oldest of them first. */
  readonly compared: readonly ComparedCommit[];
  readonly today: TodaysDocuments;
}

/** What the commits mean for the documents of today. The same commits and documents give the same history. */
export function tellHistory(source: HistorySource): History {
  const {revisions, names, compared, today} = source;
  const statements = todaysStatements(today);
  const memory: Memory = {
    births: createBirths(),
    drifts: createDrifts(),
    supersessionsIn: createSupersessions(today),
    make: createChangeMaker(today, statements.idOf),
  };
  const changes = changesOfCommits(compared, memory);
  const keyOf = new Map(today.artifacts.map(({path, key}) => [path, key]));
  return {
    head: revisions.head,
    prefix: revisions.prefix,
    isShallow: revisions.isShallow,
    isLimited: compared.length < revisions.commits.length,
    files: fileHistories(revisions.commits, names, new Set(today.files.map(({path}) => path))),
    items: new Map(
      statements.all.flatMap(({id, main, statement}): [ItemId, ItemHistory][] => {
        const history = memory.births.of(main, statement);
        return history ? [[id, history]] : [];
      }),
    ),
    drifts: new Map(
      [...memory.drifts.all()].flatMap(([path, drift]) => {
        const key = keyOf.get(path);
        return key === undefined ? [] : [[key, drift] as const];
      }),
    ),
    changes,
  };
}

/** Newest day first, and of one day the newest commit first; of one commit in the order of its documents. */
function changesOfCommits(oldestFirst: readonly ComparedCommit[], memory: Memory): readonly Change[] {
  const told = oldestFirst.map(({commit, documents}) =>
    documents.flatMap((versions) => {
      if (versions.path !== null) return changesOf(versions, commit, memory);
      memory.births.forget(versions.home.main);
      memory.drifts.forget(versions.home.main);
      return [];
    }),
  );
  return told
    .toReversed()
    .flat()
    .toSorted((a, b) => (a.commit.date < b.commit.date ? 1 : a.commit.date > b.commit.date ? -1 : 0));
}
