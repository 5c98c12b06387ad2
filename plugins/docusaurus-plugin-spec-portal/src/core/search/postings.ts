import {each, type Steps} from '../memory/gradual.ts';
import type {Memory} from '../memory/memory.ts';
import type {SearchDocument} from '../present/search/searchData.ts';
import {type Field, levelOf, lossOf, USUAL_LENGTH} from './impact.ts';
import {type NumberWriter, numberWriter} from './numberText.ts';
import {type RunTable, runTable} from './runTable.ts';
import type {Searched} from './searched.ts';
import {termsOf} from './words.ts';

/** All words of a portal, sorted, each with its records as text. */
export interface Inverted {
  readonly words: readonly string[];
  readonly records: readonly string[];
  /** Records each word stands in, kept or not. */
  readonly counts: readonly number[];
  readonly recordCount: number;
}

/** Words in more records than this part of all keep only the records they say most about: they tell little about the others. */
const FREQUENT_PART = 20;
const FREQUENT_LEAST = 2000;

/** The words of one document with where they stand in it. */
interface DocumentWords {
  readonly records: number;
  readonly words: readonly string[];
  /** For each word where its entries end. */
  readonly ends: Uint32Array;
  /** `8 * record + level`, ascending per word; records count in the document. */
  readonly entries: Uint32Array;
}

/** Titles of documents are left out: the core file holds them, and whoever reads it finds their words. */
export function* invert({ids, documentOf}: Searched, memory: Memory): Steps<Inverted> {
  const reader = createReader();
  const wordsOf = memory.remember('words of a document', (id: string) => readWords(documentOf(id), reader));
  const terms = new Map<string, number[]>();
  let record = 0;
  for (const id of ids) {
    const {records, words, ends, entries} = wordsOf(id);
    let at = 0;
    for (const [index, word] of words.entries()) {
      let all = terms.get(word);
      if (!all) {
        all = [];
        terms.set(word, all);
      }
      for (const end = ends[index] ?? 0; at < end; at++) all.push(8 * record + (entries[at] ?? 0));
    }
    record += records;
    yield;
  }
  const sorted = [...terms].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const writer = numberWriter();
  const most = Math.max(FREQUENT_LEAST, Math.ceil(record / FREQUENT_PART));
  return {
    words: sorted.map(([word]) => word),
    counts: sorted.map(([, entries]) => entries.length),
    records: yield* each(sorted, ([, entries]) => writePosting(entries, most, writer)),
    recordCount: record,
  };
}

function readWords({aliases, text, words, facts, items, sections}: SearchDocument, reader: Reader): DocumentWords {
  reader.read(text, 'text');
  for (const name of aliases) reader.read(name, 'heading');
  for (const tag of [...(facts.tag ?? []), ...(facts.owner ?? []), ...(facts.type ?? [])]) reader.read(tag, 'text');
  reader.read(words, 'prose');
  reader.finish(USUAL_LENGTH.item);
  for (const item of items) {
    reader.read(item.title, 'title');
    reader.read(item.text, 'text');
    reader.finish(USUAL_LENGTH.item);
  }
  for (const section of sections) {
    reader.read(section.title, 'heading');
    reader.read(section.text, 'prose');
    reader.finish(USUAL_LENGTH.section);
  }
  return reader.take();
}

interface Term {
  readonly word: string;
  /** In the document being read: `8 * record + level`, ascending. */
  readonly entries: number[];
  /** Of the record being read. */
  times: number;
  field: Field;
}

interface Reader {
  readonly read: (text: string, field: Field) => void;
  /** Ends a record. */
  readonly finish: (usual: number) => void;
  /** Ends a document. */
  readonly take: () => DocumentWords;
}

/** Every run of letters is folded and looked up once, however often it stands in the portal. */
function createReader(): Reader {
  const terms = new Map<string, Term>();
  const touched: Term[] = [];
  let inDocument: Term[] = [];
  let records = 0;
  let count = 0;
  let length = 0;
  const termOf = (word: string): Term => {
    const known = terms.get(word);
    if (known) return known;
    const term: Term = {word, entries: [], times: 0, field: 'prose'};
    terms.set(word, term);
    return term;
  };
  const runs: RunTable<readonly Term[]> = runTable((run) => termsOf(run).map(termOf));
  return {
    read(text, field) {
      runs.eachRun(text, (found) => {
        for (const term of found) {
          length += 1;
          if (term.times === 0) {
            touched.push(term);
            term.field = field;
          } else if (RANK[field] > RANK[term.field]) term.field = field;
          term.times += 1;
        }
      });
    },
    finish(usual) {
      const lengthLoss = lossOf(length, usual);
      for (const term of touched) {
        if (term.entries.length === 0) inDocument.push(term);
        term.entries.push(8 * records + levelOf(term.field, term.times, lengthLoss));
        term.times = 0;
      }
      count += touched.length;
      touched.length = 0;
      length = 0;
      records += 1;
    },
    take() {
      const ends = new Uint32Array(inDocument.length);
      const entries = new Uint32Array(count);
      let at = 0;
      for (const [index, term] of inDocument.entries()) {
        for (const entry of term.entries) entries[at++] = entry;
        ends[index] = at;
        term.entries.length = 0;
      }
      const taken = {records, words: inDocument.map(({word}) => word), ends, entries};
      inDocument = [];
      records = 0;
      count = 0;
      return taken;
    },
  };
}

const RANK: Readonly<Record<Field, number>> = {prose: 0, text: 1, heading: 2, title: 3};

function writePosting(entries: readonly number[], most: number, writer: NumberWriter): string {
  const least = entries.length > most ? leastLevel(entries, most) : 0;
  let last = 0;
  let room = most;
  for (const entry of entries) {
    const level = entry & 7;
    if (level < least || room === 0) continue;
    room -= 1;
    writer.add(entry - last);
    last = entry - level;
  }
  return writer.take();
}

/** The level from which on at most about `most` records are left. */
function leastLevel(entries: readonly number[], most: number): number {
  const counts = new Array<number>(8).fill(0);
  for (const entry of entries) counts[entry & 7] = (counts[entry & 7] ?? 0) + 1;
  let sum = 0;
  for (let level = 7; level > 0; level--) {
    sum += counts[level] ?? 0;
    if (sum >= most) return level;
  }
  return 0;
}
