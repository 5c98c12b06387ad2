import {type Document, isAlias, isMap, isScalar, isSeq, type ParsedNode} from 'yaml';
import type {Severity} from '../../model/diagnostic.ts';

/** Something in a front matter block that cannot be read as it stands. */
export interface FrontMatterFault {
  readonly message: string;
  readonly hint: string;
  /** Within the block. */
  readonly offset: number;
  readonly severity?: Severity;
}

/** One fault of each kind, the first of it. A block that is no YAML is not looked at any further. */
export function frontMatterFaults({errors, contents}: Document.Parsed): readonly FrontMatterFault[] {
  const [error] = errors;
  if (error) return [syntaxFault(error.message, error.pos[0])];
  return [aliasFault(contents), shapeFault(contents), repeatedKey(contents), titleFault(contents)].filter(
    (fault) => fault !== null,
  );
}

/** In the library's words, on one line: they may hold a piece of the file. */
function syntaxFault(message: string, offset: number): FrontMatterFault {
  return {
    message: `The front matter is not valid YAML: ${message.replaceAll(/\s+/g, ' ')}.`,
    hint: 'Quote the value, or correct the indentation. Everything that could be read is shown.',
    offset,
  };
}

/** `title: *bold*` is an alias of nothing; one of something would let a small file grow without end, so none is followed. */
function aliasFault(contents: ParsedNode | null): FrontMatterFault | null {
  const nodes = nodesIn(contents);
  const aliases = nodes.filter((node) => isAlias(node));
  const anchors = new Set(nodes.map(({anchor}) => anchor));
  const dangling = aliases.find(({source}) => !anchors.has(source));
  if (dangling)
    return {
      message: `The front matter is not valid YAML: \`*${dangling.source}\` is an alias of nothing.`,
      hint: 'Quote the value. Everything that could be read is shown.',
      offset: dangling.range[0],
    };
  const [first] = aliases;
  return first
    ? {
        message: `\`*${first.source}\` stands for what is written elsewhere: aliases are not followed.`,
        hint: 'Write the value itself.',
        offset: first.range[0],
      }
    : null;
}

/** In the order they are written: keys, values, entries of lists. */
function nodesIn(node: ParsedNode | null): readonly ParsedNode[] {
  if (isMap(node)) return [node, ...node.items.flatMap(({key, value}) => [...nodesIn(key), ...nodesIn(value)])];
  if (isSeq(node)) return [node, ...node.items.flatMap((item) => nodesIn(item))];
  // Stryker disable next-line ArrayDeclaration: what is no node is no alias and has no anchor
  return node ? [node] : [];
}

function shapeFault(contents: ParsedNode | null): FrontMatterFault | null {
  if (contents === null || isMap(contents)) return null;
  if (isScalar(contents) && (contents.value === null || contents.value === '')) return null;
  return {
    message: `The front matter is ${isSeq(contents) ? 'a list' : 'plain text'}, not keys with values.`,
    hint: 'Write `key: value` on each line. A line across the page is `***`.',
    offset: contents.range[0],
  };
}

function repeatedKey(contents: ParsedNode | null): FrontMatterFault | null {
  if (!isMap(contents)) return null;
  const seen = new Set<string>();
  for (const {key, value} of contents.items) {
    if (!isScalar(key)) continue;
    const name = String(key.value);
    if (seen.has(name))
      return {
        message: `\`${name}\` stands twice in the front matter; both values are shown.`,
        hint: 'Keep one of them.',
        offset: key.range[0],
      };
    seen.add(name);
    const below = repeatedKey(value);
    if (below) return below;
  }
  return null;
}

/** `title: [FEATURE NAME]` is a list to YAML, `title: 12` a number: other readers of the file stop at both. */
function titleFault(contents: ParsedNode | null): FrontMatterFault | null {
  if (!isMap(contents)) return null;
  const title = contents.items.find(({key}) => isScalar(key) && key.value === 'title')?.value;
  if (!title || isAlias(title)) return null;
  if (isScalar(title) && (typeof title.value === 'string' || title.value === null)) return null;
  const kind = isSeq(title) ? 'a list' : isMap(title) ? 'a group of keys' : 'no text';
  return {
    message: `\`title\` is ${kind} as it is written.`,
    hint: 'Put it in quotes.',
    offset: title.range[0],
    severity: 'warning',
  };
}
