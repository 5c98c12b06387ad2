import type {Facts} from '../filter/applyFilter.ts';
import {comparable} from '../filter/filter.ts';
import type {SearchDocument, SearchItem} from '../present/search/searchData.ts';
import {SECTION_KIND} from './indexFiles.ts';
import {documentNames, itemNames} from './nameKeys.ts';

/** What search can find, one flat record each, for engines other than our own. Plain text throughout. */
export interface EngineRecord {
  /** Unique, and safe in an address. */
  readonly id: string;
  /** Id as shown: `SPEC-012/FR-005`. */
  readonly name: string;
  /** All names it answers to as a whole, in the form of `nameKeys.ts`. */
  readonly names: readonly string[];
  readonly kind: string;
  readonly title: string;
  readonly text: string;
  readonly href: string;
  /** Title of the document an item or a section belongs to; empty for a document. */
  readonly in: string;
  /** Key of the document. */
  readonly document: string;
  /** Empty for none. */
  readonly status: string;
  readonly stage: string;
  /** By key of the filter grammar, values in comparable form. A status counts by its stage first. */
  readonly facts: Readonly<Record<string, readonly string[]>>;
  /** Keys with values. */
  readonly has: readonly string[];
  /** The day it is about as `YYYYMMDD`; 0 when it has none. */
  readonly day: number;
}

/** The same documents give the same records in the same order. */
export function engineRecords(documents: readonly SearchDocument[]): readonly EngineRecord[] {
  return documents.toSorted((a, b) => (`${a.kind} ${a.key}` < `${b.kind} ${b.key}` ? -1 : 1)).flatMap(recordsOf);
}

function recordsOf(document: SearchDocument): readonly EngineRecord[] {
  const {key, kind, title, text, href, status, aliases, facts, items} = document;
  const names = documentNames(kind, [key, lastPart(href), title, ...aliases]);
  const keys = documentNames(kind, [key, ...aliases]);
  const own: EngineRecord = {
    id: idOf(kind, key),
    name: key,
    names,
    kind,
    title,
    text,
    href,
    in: '',
    document: key,
    status: status?.label ?? '',
    stage: status?.stage ?? '',
    ...factsOf(facts),
  };
  return [
    own,
    ...items.map((item, index) => itemRecord(item, {own, keys, number: index + 1})),
    ...sectionRecords(document, own),
  ];
}

function itemRecord(
  {localId, alias, kind, title, text, href, facts}: SearchItem,
  {own, keys, number}: {readonly own: EngineRecord; readonly keys: readonly string[]; readonly number: number},
): EngineRecord {
  const ids = [localId, alias].filter((id) => id !== null);
  return {
    id: `${own.id}-${number}`,
    name: localId === null ? own.name : `${own.name}/${localId}`,
    names: itemNames(ids, keys),
    kind,
    title,
    text,
    href,
    ...belowDocument(own),
    ...factsOf(facts),
  };
}

function sectionRecords({sections, sectionFacts}: SearchDocument, own: EngineRecord): readonly EngineRecord[] {
  const facts = factsOf(sectionFacts);
  return sections.map(({title, text, href}, index) => ({
    id: `${own.id}-s${index + 1}`,
    name: own.name,
    names: [],
    kind: SECTION_KIND,
    title,
    text,
    href,
    ...belowDocument(own),
    ...facts,
  }));
}

/** What a part says of its document: it has no status of its own. */
function belowDocument({title, name}: EngineRecord): Pick<EngineRecord, 'in' | 'document' | 'status' | 'stage'> {
  return {in: title, document: name, status: '', stage: ''};
}

function factsOf(facts: Facts): Pick<EngineRecord, 'facts' | 'has' | 'day'> {
  const entries = Object.entries(facts).filter(([key, values]) => values.length > 0 && key !== 'id' && key !== 'title');
  const day = facts.date?.[0] ?? facts.updated?.[0] ?? facts.created?.[0] ?? '';
  return {
    facts: Object.fromEntries(entries.map(([key, values]) => [key, [...new Set(values.map(comparable))]])),
    has: entries.map(([key]) => key),
    day: Number(day.replaceAll('-', '')) || 0,
  };
}

function idOf(kind: string, key: string): string {
  const safe = key.replace(/[^\w.-]/g, (letter) => `~${(letter.codePointAt(0) ?? 0).toString(16)}`);
  return `${kind}-${safe}`;
}

function lastPart(href: string): string {
  return href.split('/').filter(Boolean).at(-1) ?? '';
}
