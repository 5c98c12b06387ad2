import type {Yaml} from 'mdast';
import {isAlias, isMap, isPair, isScalar, type ParsedNode, parseDocument, type YAMLMap} from 'yaml';
import type {FileProblem} from '../../model/file.ts';
import {createLinePlaces} from '../text/lineStarts.ts';
import {frontMatterFaults} from './frontMatterFaults.ts';
import {tooDeepYaml} from './yamlDepth.ts';

/** One key of the front matter with every plain value below it; nested keys are joined by a dot (`adr.status`). */
export interface FrontMatterEntry {
  readonly key: string;
  readonly values: readonly FrontMatterValue[];
}

export interface FrontMatterValue {
  readonly text: string;
  readonly line: number;
  readonly column: number;
}

export interface FrontMatter {
  readonly entries: readonly FrontMatterEntry[];
  readonly problems: readonly FileProblem[];
}

/** Keys below keys, and lists in lists, that are read. */
const MAX_DEPTH = 8;
/** Longest block that is read, in characters. Real ones have some hundred; the library's time and stack grow with it. */
const LONGEST_BLOCK = 16_384;

/**
 * Reads a front matter block by YAML 1.2's core schema: no tags, no evaluation; dates stay the text the author wrote.
 * An invalid block gives the entries that could be read and a problem for each kind of fault.
 */
export function readFrontMatter(node: Yaml | undefined, path: string): FrontMatter {
  if (!node?.value) return {entries: [], problems: []};
  const firstLine = node.position?.start.line ?? 1;
  if (node.value.length > LONGEST_BLOCK)
    return unread(`The front matter is longer than ${LONGEST_BLOCK} characters: it is not read.`, path, firstLine);
  const deep = tooDeepYaml(node.value);
  if (deep !== null)
    return unread('The front matter is nested too deep: it is not read.', path, firstLine + deep.line, deep.column);
  const document = parseDocument(node.value, {uniqueKeys: false, prettyErrors: false});
  const placeIn = createLinePlaces(node.value);
  const placeOf = (offset: number) => {
    const {line, column} = placeIn(offset);
    return {line: firstLine + line, column};
  };
  const problems = frontMatterFaults(document).map(
    ({offset, ...fault}): FileProblem => ({
      code: 'invalid-front-matter',
      ...fault,
      position: {path, ...placeOf(offset)},
    }),
  );
  return {entries: entriesOf(document.contents, placeOf, '', 0), problems};
}

function unread(message: string, path: string, line: number, column = 1): FrontMatter {
  const hint = 'Keep only keys with short values in it, and the text below.';
  return {entries: [], problems: [{code: 'invalid-front-matter', message, hint, position: {path, line, column}}]};
}

type PlaceOf = (offset: number) => {line: number; column: number};

function entriesOf(node: ParsedNode | null, placeOf: PlaceOf, prefix: string, depth: number): FrontMatterEntry[] {
  if (!isMap(node) || depth > MAX_DEPTH) return [];
  return node.items.flatMap(({key: name, value}) => {
    if (!isScalar(name)) return [];
    const key = `${prefix}${String(name.value)}`;
    // `status: {accepted}`: the template's braces around a value, which YAML takes for a map of keys without values.
    if (isMap(value) && value.flow && value.items.length > 0 && value.items.every((item) => item.value === null))
      return [{key, values: [bracedValue(value, placeOf)]}];
    if (isMap(value)) return entriesOf(value, placeOf, `${key}.`, depth + 1);
    return [{key, values: valuesOf(value, placeOf, depth)}];
  });
}

function bracedValue({items, range}: YAMLMap.Parsed, placeOf: PlaceOf): FrontMatterValue {
  const keys = items.flatMap(({key}) => (isScalar(key) && key.source !== '' ? [key.source] : []));
  return {text: `{${keys.join(', ')}}`, ...placeOf(range[0])};
}

function valuesOf(node: ParsedNode | null, placeOf: PlaceOf, depth: number): FrontMatterValue[] {
  if (node === null || depth > MAX_DEPTH) return [];
  if (isScalar(node)) {
    // The written text, not the interpreted value: `2024-01-31`, `007` and `yes` stay what they are.
    const text = node.source.trim();
    return text === '' || node.value === null ? [] : [{text, ...placeOf(node.range[0])}];
  }
  // What an alias stands for is written elsewhere; following it would let a small file grow without end.
  if (isAlias(node)) return [{text: `*${node.source}`, ...placeOf(node.range[0])}];
  return node.items.flatMap((item) => valuesOf(isPair(item) ? item.value : item, placeOf, depth + 1));
}
