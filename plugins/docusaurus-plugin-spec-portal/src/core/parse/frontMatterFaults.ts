import {type Alias, type Document, isMap, isScalar, isSeq, type Pair, visit, type Node as YamlNode} from 'yaml';
import type {Severity} from '../../model/diagnostic.ts';

/** Something in a front matter block that cannot be read as it stands. */
export interface FrontMatterFault {
  readonly message: string;
  readonly hint?: string;
  /** Within the block. */
  readonly offset: number;
  readonly severity?: Severity;
}

/** One fault of each kind, the first of it. A block that is no YAML is not looked at any further. */
export function frontMatterFaults(document: Document): readonly FrontMatterFault[] {
  const syntax = syntaxFault(document);
  if (syntax) return [syntax];
  return [
    aliasFault(document),
    shapeFault(document.contents),
    repeatedKey(document.contents),
    titleFault(document.contents),
  ].filter((fault) => fault !== null);
}

function syntaxFault({errors: [error]}: Document): FrontMatterFault | null {
  return error
    ? {
        message: `The front matter is not valid YAML: ${reasonOf(error.message)}.`,
        hint: 'Quote the value, or correct the indentation. Everything that could be read is shown.',
        offset: error.pos[0],
      }
    : null;
}

/** `title: *bold*` is an alias of nothing; one of something would let a small file grow without end, so none is followed. */
function aliasFault(document: Document): FrontMatterFault | null {
  const anchors = new Set<string>();
  const aliases: Alias[] = [];
  visit(document, {
    Alias: (_key, node) => void aliases.push(node),
    Value: (_key, node) => void (node.anchor && anchors.add(node.anchor)),
  });
  const dangling = aliases.find(({source}) => !anchors.has(source));
  const [first] = aliases;
  if (dangling)
    return {
      message: `The front matter is not valid YAML: \`*${dangling.source}\` is an alias of nothing.`,
      hint: 'Quote the value. Everything that could be read is shown.',
      offset: dangling.range?.[0] ?? 0,
    };
  return first
    ? {
        message: `\`*${first.source}\` stands for what is written elsewhere: aliases are not followed.`,
        hint: 'Write the value itself.',
        offset: first.range?.[0] ?? 0,
      }
    : null;
}

function shapeFault(contents: YamlNode | null): FrontMatterFault | null {
  if (contents === null || isMap(contents)) return null;
  if (isScalar(contents) && (contents.value === null || contents.value === '')) return null;
  return {
    message: `The front matter is ${isSeq(contents) ? 'a list' : 'plain text'}, not keys with values.`,
    hint: 'Write `key: value` on each line. A line across the page is `***`.',
    offset: contents.range?.[0] ?? 0,
  };
}

function repeatedKey(contents: YamlNode | null): FrontMatterFault | null {
  if (!isMap(contents)) return null;
  const seen = new Set<string>();
  for (const {key, value} of contents.items) {
    if (!isScalar(key)) continue;
    const name = String(key.value);
    if (seen.has(name))
      return {
        message: `\`${name}\` stands twice in the front matter; both values are shown.`,
        hint: 'Keep one of them.',
        offset: key.range?.[0] ?? 0,
      };
    seen.add(name);
    const below = repeatedKey(asNode(value));
    if (below) return below;
  }
  return null;
}

/** `title: [FEATURE NAME]` is a list to YAML, `title: 12` a number: other readers of the file stop at both. */
function titleFault(contents: YamlNode | null): FrontMatterFault | null {
  const pair = isMap(contents) ? contents.items.find(({key}: Pair) => isScalar(key) && key.value === 'title') : null;
  const value = asNode(pair?.value);
  if (!pair || value === null || (isScalar(value) && (typeof value.value === 'string' || value.value === null)))
    return null;
  const kind = isSeq(value) ? 'a list' : isMap(value) ? 'a group of keys' : 'no text';
  return {
    message: `\`title\` is ${kind} as it is written.`,
    hint: 'Put it in quotes.',
    offset: value.range?.[0] ?? 0,
    severity: 'warning',
  };
}

function asNode(value: unknown): YamlNode | null {
  return isMap(value) || isSeq(value) || isScalar(value) ? value : null;
}

/** The library's first line without its own place, which counts from the block and not from the file. */
function reasonOf(message: string): string {
  return (message.split('\n', 1)[0] ?? '').replace(/ at line \d+, column \d+:?$/, '').replace(/[.:]$/, '');
}
