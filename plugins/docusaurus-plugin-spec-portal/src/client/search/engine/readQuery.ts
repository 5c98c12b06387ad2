import type {Condition, Sort} from '../../../core/filter/filter.ts';
import {filterOfText} from '../../../core/filter/filterOfText.ts';
import {termsIn} from '../../../core/search/words.ts';
import type {Names} from './names.ts';

/** A query as understood: names are looked up, conditions hold or do not, terms are searched for. */
export interface Query {
  /** Documents and items that an id or a whole name stands for. */
  readonly mentions: readonly Mention[];
  readonly conditions: readonly Condition[];
  /** Null for the best first. */
  readonly sort: Sort | null;
  /** Each is to be found somewhere in a result. */
  readonly terms: readonly string[];
  /** Several words in this order. */
  readonly phrases: readonly string[];
  /** The last term may still be in the middle of being typed. */
  readonly isUnfinished: boolean;
  /** What was typed, without conditions. */
  readonly words: string;
}

/** An id, with the document it was written with. */
export interface Mention {
  /** Null for a document. */
  readonly item: string | null;
  /** Null when none was named: any document's. */
  readonly documents: readonly number[] | null;
}

export function readQuery(text: string, names: Names): Query {
  const {conditions, words: written, sort} = filterOfText(text);
  const words = written.join(' ');
  const whole = names.documentsNamed(words);
  const {mentions, rest} = mentionsIn(
    written.filter((word) => !/\s/.test(word)),
    names,
  );
  const phrases = written.filter((word) => /\s/.test(word.trim()));
  const isNamed = whole.length > 0 && words.trim() !== '';
  return {
    mentions: isNamed && mentions.length === 0 ? [{item: null, documents: whole}] : mentions,
    conditions,
    sort,
    terms: [...new Set([...phrases, ...rest].flatMap(termsIn))].slice(0, MOST_TERMS),
    phrases,
    isUnfinished: /[\p{L}\p{N}\p{M}]$/u.test(text),
    words,
  };
}

/** More make no result better, and are counted in bits. */
const MOST_TERMS = 24;

type Part =
  | {readonly what: 'word' | 'number'; readonly text: string}
  | {readonly what: 'document' | 'item'; readonly text: string; readonly documents: readonly number[]};

/** `SPEC-12 FR-5`, `012/fr-005`, `adr 3`, `restore-table/FR-1`: ids among words, and what is left when they are taken out. */
function mentionsIn(
  words: readonly string[],
  names: Names,
): {readonly mentions: readonly Mention[]; readonly rest: readonly string[]} {
  const parts = partsOf(
    words.flatMap((word) => word.split(/[/#,:]+/)).filter((part) => part !== ''),
    names,
  );
  const mentions: Mention[] = [];
  const rest: string[] = [];
  parts.forEach((part, index) => {
    const next = parts[index + 1];
    const isBeforeItem = next?.what === 'item';
    const before = parts[index - 1];
    if (part.what === 'item') {
      const documents = before ? documentsOf(before, names) : null;
      mentions.push({item: part.text, documents});
    } else if (part.what === 'document') {
      if (!isBeforeItem) mentions.push({item: null, documents: part.documents});
    } else if (isBeforeItem && documentsOf(part, names) !== null) {
      // It says whose item it is.
    } else if (part.what === 'number' && parts.length === 1 && names.documentsNumbered(Number(part.text)).length > 0) {
      mentions.push({item: null, documents: names.documentsNumbered(Number(part.text))});
    } else rest.push(part.text);
  });
  return {mentions, rest};
}

function documentsOf(part: Part, names: Names): readonly number[] | null {
  const found =
    part.what === 'document'
      ? part.documents
      : part.what === 'number'
        ? names.documentsNumbered(Number(part.text))
        : part.what === 'word'
          ? names.documentsNamed(part.text)
          : [];
  return found.length > 0 ? found : null;
}

function partsOf(tokens: readonly string[], names: Names): readonly Part[] {
  const parts: Part[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] ?? '';
    const next = tokens[at + 1] ?? '';
    const apart = /^\p{L}{1,12}[-_.]?$/u.test(token) && /^#?\d/.test(next) ? idPart(`${token}-${next}`, names) : null;
    const id = apart ?? idPart(token, names);
    if (apart) at += 1;
    parts.push(id ?? {what: /^\d{1,5}$/.test(token) ? 'number' : 'word', text: token});
  }
  return parts;
}

/** An id in any spelling, when the portal numbers anything so; one without a number as it is written. */
function idPart(written: string, names: Names): Part | null {
  const joined = written
    .replace(/(?<![\s._#-])[\s._#-]+(?=\d{1,20}(?:\.\d{1,20}){0,9}\p{L}?$)/u, '-')
    .replaceAll('_', '-');
  const id = [written, joined].find((each) => /^\p{L}.*[\d._-]/u.test(each) && names.isIdInUse(each));
  if (id === undefined) return null;
  const documents = names.documentsWithId(id);
  return documents.length > 0 ? {what: 'document', text: id, documents} : {what: 'item', text: id, documents: []};
}
