import type {Yaml} from 'mdast';
import {
  type Alias,
  type Document,
  isAlias,
  isMap,
  isScalar,
  LineCounter,
  type Pair,
  parseDocument,
  visit,
  type YAMLMap,
  type Node as YamlNode,
} from 'yaml';
import type {FileProblem} from '../../model/file.ts';

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

const MAX_DEPTH = 8;

/**
 * Reads a front matter block by YAML 1.2's core schema: no tags, no evaluation; dates stay the text the author wrote.
 * An invalid block gives the entries that could be read and a problem for the first error.
 */
export function readFrontMatter(node: Yaml | undefined, path: string): FrontMatter {
  if (!node?.value) return {entries: [], problems: []};
  const lines = new LineCounter();
  const document = parseDocument(node.value, {
    schema: 'core',
    lineCounter: lines,
    uniqueKeys: false,
    logLevel: 'silent',
  });
  const firstLine = node.position?.start.line ?? 1;
  const placeOf = (offset: number) => {
    const {line, col} = lines.linePos(offset);
    return {line: firstLine + line, column: Math.max(1, col)};
  };
  const first = firstError(document);
  const problems: FileProblem[] = first
    ? [
        {
          code: 'invalid-front-matter',
          message: `The front matter is not valid YAML: ${first.reason}.`,
          hint: 'Quote the value, or correct the indentation. Everything that could be read is shown.',
          position: {path, ...placeOf(first.offset)},
        },
      ]
    : [];
  return {entries: entriesOf(document.contents, placeOf, '', 0), problems};
}

/** The library's first error, else the first alias (`title: *bold*`) that nothing is named like: the library would throw on it later. */
function firstError(document: Document): {reason: string; offset: number} | null {
  const [error] = document.errors;
  if (error) return {reason: reasonOf(error.message), offset: error.pos[0]};
  const anchors = new Set<string>();
  const aliases: Alias[] = [];
  visit(document, {
    Alias: (_key, node) => void aliases.push(node),
    Value: (_key, node) => void (node.anchor && anchors.add(node.anchor)),
  });
  const dangling = aliases.find(({source}) => !anchors.has(source));
  return dangling ? {reason: `\`*${dangling.source}\` is an alias of nothing`, offset: dangling.range?.[0] ?? 0} : null;
}

type PlaceOf = (offset: number) => {line: number; column: number};

function entriesOf(node: YamlNode | null, placeOf: PlaceOf, prefix: string, depth: number): FrontMatterEntry[] {
  if (!isMap(node) || depth > MAX_DEPTH) return [];
  return node.items.flatMap((pair: Pair) => {
    if (!isScalar(pair.key)) return [];
    const key = `${prefix}${String(pair.key.value)}`;
    const value = pair.value as YamlNode | null;
    // `status: {accepted}`: the template's braces around a value, which YAML takes for a map of keys without values.
    if (isMap(value) && value.flow && value.items.length > 0 && value.items.every((item) => item.value === null))
      return [{key, values: [bracedValue(value, placeOf)]}];
    if (isMap(value)) return entriesOf(value, placeOf, `${key}.`, depth + 1);
    return [{key, values: valuesOf(value, placeOf, depth)}];
  });
}

function bracedValue(map: YAMLMap, placeOf: PlaceOf): FrontMatterValue {
  const keys = map.items
    .map(({key}) => (isScalar(key) ? (key.source ?? String(key.value)) : ''))
    .filter((key) => key !== '');
  return {text: `{${keys.join(', ')}}`, ...placeOf(map.range?.[0] ?? 0)};
}

function valuesOf(node: YamlNode | null, placeOf: PlaceOf, depth: number): FrontMatterValue[] {
  if (node === null || depth > MAX_DEPTH) return [];
  if (isScalar(node)) {
    // The written text, not the interpreted value: `2024-01-31`, `007` and `yes` stay what they are.
    const text = typeof node.value === 'string' ? node.value : (node.source ?? String(node.value ?? ''));
    const trimmed = text.trim();
    return trimmed === '' || node.value === null ? [] : [{text: trimmed, ...placeOf(node.range?.[0] ?? 0)}];
  }
  // What an alias stands for is written elsewhere; following it would let a small file grow without end.
  if (isAlias(node)) return [{text: `*${node.source}`, ...placeOf(node.range?.[0] ?? 0)}];
  if ('items' in node) return (node.items as unknown[]).flatMap((item) => valuesOf(asNode(item), placeOf, depth + 1));
  return [];
}

function asNode(item: unknown): YamlNode | null {
  if (typeof item !== 'object' || item === null) return null;
  if ('key' in item && 'value' in item) return (item as Pair).value as YamlNode | null;
  return item as YamlNode;
}

/** The library's first line without its own place, which counts from the block and not from the file. */
function reasonOf(message: string): string {
  return (message.split('\n', 1)[0] ?? '').replace(/ at line \d+, column \d+:?$/, '').replace(/[.:]$/, '');
}
