import type {Artifact} from '../../model/artifact.ts';
import type {Item} from '../../model/item.ts';
import type {FileRecognition, Note, Recognition} from '../../model/recognition.ts';
import type {Settings} from '../../model/settings.ts';
import type {Trace, TracedFile} from '../../model/trace.ts';
import type {Selection} from '../discover/selectSources.ts';
import type {Memory} from '../memory/memory.ts';
import {once} from '../memory/once.ts';
import {createOneLook} from '../memory/oneLook.ts';
import {filesByPath} from '../resolve/indexes.ts';
import {ignoredFile, placeNotes} from './discoveryNotes.ts';
import {headingNotes} from './headingNotes.ts';
import {identityNotes} from './identityNotes.ts';
import {itemNotes} from './itemNotes.ts';
import {metadataNotes} from './metadataNotes.ts';
import {countReferences, referenceNotes} from './referenceNotes.ts';
import type {Sorted} from './sorted.ts';

/** Says what was understood, of one file or of all. */
export interface Recogniser {
  /** Null for a file that is no record. */
  readonly file: (path: string) => FileRecognition | null;
  readonly all: () => Recognition;
}

/**
 * Says of every Markdown file what was understood, what was guessed and why, and what was left aside.
 * It looks at the finished trace and asks the text nothing again, so it tells what is shown and not what was meant.
 */
export function recognise(trace: Trace, selection: Selection, settings: Settings): Recognition {
  return createRecogniser(trace, selection, settings).all();
}

/** The same, for whoever asks of some files only. */
export function createRecogniser(
  trace: Trace,
  selection: Selection,
  settings: Settings,
  memory: Memory = createOneLook(),
): Recogniser {
  // A preview asks of the file that is looked at, and most looks of none.
  const index = once(() => ({
    artifacts: new Map(trace.artifacts.map((artifact) => [artifact.key, artifact])),
    items: itemsByPath(trace.items),
    files: filesByPath(trace.files),
  }));
  const source = memory.read('file to be recognised', (path: string) => {
    const {artifacts, items, files} = index();
    const file = files.get(path);
    return {file, artifact: file && artifacts.get(file.artifact), items: items.get(path) ?? []};
  });
  const recognised = memory.remember('recognition', (path: string): FileRecognition | null => {
    const {file, artifact, items: own} = source(path);
    return file && artifact ? recogniseFile({file, artifact, items: own}, settings) : null;
  });
  return {
    file: recognised,
    all: () => ({
      files: trace.files.flatMap(({facts}) => recognised(facts.path) ?? []),
      ignored: selection.ignored.map((each) => ignoredFile(each, settings)),
    }),
  };
}

/** One file with its place in the trace. */
export interface Recognised {
  readonly file: TracedFile;
  readonly artifact: Artifact;
  /** Items of this file only. */
  readonly items: readonly Item[];
}

function recogniseFile(recognised: Recognised, settings: Settings): FileRecognition {
  const {facts, artifact} = recognised.file;
  const {coverage, notes: headings} = headingNotes(recognised);
  const sorted: readonly Sorted[] = [
    ...placeNotes(recognised, settings),
    ...identityNotes(recognised),
    ...metadataNotes(recognised),
    ...itemNotes(recognised),
    ...referenceNotes(recognised),
    ...headings,
  ];
  const of = (list: Sorted['list']): readonly Note[] =>
    sorted.filter((each) => each.list === list).map(({note}) => note);
  return {
    path: facts.path,
    artifact,
    kind: facts.kind,
    understood: of('understood'),
    guessed: of('guessed'),
    ignored: of('ignored'),
    headings: coverage,
    references: countReferences(recognised.file),
  };
}

function itemsByPath(items: readonly Item[]): ReadonlyMap<string, readonly Item[]> {
  const byPath = new Map<string, Item[]>();
  for (const item of items) {
    const known = byPath.get(item.position.path);
    if (known) known.push(item);
    else byPath.set(item.position.path, [item]);
  }
  return byPath;
}
