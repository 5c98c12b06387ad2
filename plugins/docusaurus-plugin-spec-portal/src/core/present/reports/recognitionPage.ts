import {ITEM_KINDS} from '../../../model/item.ts';
import type {FileRecognition, HeadingCoverage, Note, NoteTopic, Recognition} from '../../../model/recognition.ts';
import type {Memory} from '../../memory/memory.ts';
import type {Recogniser} from '../../recognise/recognise.ts';
import {groupBy} from '../groupBy.ts';
import type {FacetView, NoteView, RecognitionPage, RecognitionRow, RecognitionView} from '../pageData.ts';
import type {Addresses} from '../portal.ts';
import {shorten} from '../slots.ts';
import type {Views} from '../views.ts';

/** The table of all files, and the Markdown files that are no records. */
export function recognitionPage({files, ignored}: Recognition, addresses: Addresses): RecognitionPage {
  const rows = files.map((file): RecognitionRow => {
    const {path, kind, artifact, understood, guessed, ignored: left, headings} = file;
    return {
      path,
      kind,
      artifact,
      headings,
      href: addresses.file(artifact, path),
      understood: understood.length,
      guessed: guessed.length,
      ignored: left.length,
      coverage: coverageOf(headings),
    };
  });
  return {
    view: 'recognition',
    rows,
    kinds: facet(rows.map(({kind}) => kind)),
    coverages: facet(rows.map(({coverage}) => coverage)),
    ignored: [...groupBy(ignored, ({how}) => how)]
      .map(([how, group]) => ({how, count: group.length, paths: group.slice(0, SHOWN_PATHS).map(({path}) => path)}))
      .toSorted((a, b) => b.count - a.count),
  };
}

const SHOWN_PATHS = 100;

function coverageOf({total, recognised}: HeadingCoverage): RecognitionRow['coverage'] {
  if (recognised === total) return 'all';
  return recognised === 0 ? 'none' : 'some';
}

function facet(values: readonly string[]): readonly FacetView[] {
  return [...groupBy(values, (value) => value)].map(([value, group]) => ({value, label: value, count: group.length}));
}

const COUNTED: ReadonlySet<NoteTopic> = new Set<NoteTopic>([...ITEM_KINDS, 'reference', 'diagram']);

/** The details of each file, which nobody needs but whoever asks for them. */
export function createRecognitionViews(
  recognition: Recogniser,
  views: Views,
  memory: Memory,
): (path: string) => RecognitionView {
  const recognised = memory.read('recognition of a file', (path: string) => recognition.file(path));
  return memory.remember('recognition of a file as shown', (path: string): RecognitionView => {
    const file = recognised(path);
    if (!file) throw new Error(`Bug: ${path} belongs to no artifact.`);
    return recognitionView(file, views);
  });
}

function recognitionView({understood, guessed, ignored}: FileRecognition, views: Views): RecognitionView {
  const noteView = ({topic, text, how, position}: Note): NoteView => ({
    label: shorten(NAMES_ITSELF.has(topic) ? text : `${topic}: ${text}`, NOTE_TEXT).replaceAll('`', ''),
    how: how.replaceAll('`', ''),
    place: views.place(position),
  });
  const counted = groupBy(
    understood.filter(({topic}) => COUNTED.has(topic)),
    ({topic}) => topic,
  );
  return {
    counts: [...counted].map(([topic, notes]) => ({topic, count: notes.length})),
    understood: understood.filter(({topic}) => !COUNTED.has(topic)).map(noteView),
    guessed: guessed.map(noteView),
    ignored: ignored.map(noteView),
  };
}

/** Metadata is written with its key. */
const NAMES_ITSELF: ReadonlySet<NoteTopic> = new Set<NoteTopic>(['field', 'date', 'type']);

const NOTE_TEXT = 100;
