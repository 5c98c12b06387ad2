import type {List, Nodes, Paragraph, RootContent, Table} from 'mdast';
import type {Field} from '../../model/field.ts';
import {parseId} from '../text/ids.ts';
import {inlineText, isLineBreak, oneLine, plainText} from '../text/inlineText.ts';
import {isKnownKey, isKnownKeyWithQualifier} from './fieldKeys.ts';
import type {FileContext} from './fileContext.ts';

/** The keys and values of one block: lines, bullets or a table, also inside a quote. Empty when it is anything else. */
export function fieldsOfBlock(block: RootContent, context: FileContext): readonly Field[] {
  if (block.type === 'paragraph') return fieldsOfParagraph(block, context);
  if (block.type === 'list') return fieldsOfList(block, context);
  if (block.type === 'table') return fieldsOfTable(block, context);
  if (block.type === 'blockquote') return block.children.flatMap((child) => fieldsOfBlock(child, context));
  return [];
}

/** A list is metadata when it opens with a key we know, or when every item is a key with its value. */
function fieldsOfList(list: List, context: FileContext): readonly Field[] {
  if (list.ordered) return [];
  const fields: Field[] = [];
  for (const {children, checked} of list.children) {
    const [first, ...more] = children;
    const own = first?.type === 'paragraph' && typeof checked !== 'boolean' ? fieldsOfParagraph(first, context) : [];
    const [only, ...others] = own;
    if (!only) {
      if (fields[0] && isKnownKey(fields[0].key)) continue;
      return [];
    }
    const below = more.map((block) => oneLine(plainText(block))).join(' ');
    // `- Related specs:` with its values as bullets below.
    fields.push(...(others.length === 0 && only.value === '' ? [{...only, value: below}] : own));
  }
  return fields;
}

/** Bold text is marked by control characters that no author types, so that one pattern sees keys and values. */
const BOLD_START = '\u0001';
const BOLD_END = '\u0002';
const COLON = '[:：]';
const BOLD_WORDS = `[^${BOLD_START}${BOLD_END}:：]{0,39}?[^${BOLD_START}${BOLD_END}:：\\s]`;
const BOLD_KEY = new RegExp(
  `^\\s*${BOLD_START}(${BOLD_WORDS})\\s*(?:${COLON}\\s*${BOLD_END}|${BOLD_END}\\s*${COLON})\\s*${COLON}?`,
);
/** `**Status: draft**`: key and value in one bold text. */
const KEY_IN_BOLD = new RegExp(`^\\s*${BOLD_START}(${BOLD_WORDS})\\s*${COLON}(?=[^${BOLD_END}])`);
const PLAIN_KEY = /^\s*(\p{L}[\p{L}() _-]{0,29}?[\p{L}()_-])\s*(?::(?=\s|$)|：)\s*/u;

function fieldsOfParagraph(paragraph: Paragraph, {file}: FileContext): readonly Field[] {
  // Lines of a value are joined at the end: a value that grows line by line costs the square of its lines.
  const fields: {key: string; lines: string[]; line: number}[] = [];
  const startLine = paragraph.position?.start.line ?? 1;
  for (const [index, line] of markedText(paragraph).split(/\r?\n/).entries()) {
    for (const part of partsOf(line)) {
      const match = keyOf(part, fields.length > 0);
      const last = fields.at(-1);
      if (match) fields.push({key: match.key, lines: [unmarked(part.slice(match.length))], line: startLine + index});
      else if (last) last.lines.push(unmarked(part));
      else if (index === 0) return [];
    }
  }
  const column = paragraph.position?.start.column ?? 1;
  // `**FR-001**: …` right below the title is a requirement, not metadata.
  const metadata = fields.filter(({key}) => parseId(key) === null);
  return metadata.map(({key, lines, line}) => ({
    key,
    value: oneLine(lines.join(' ')),
    carrier: 'line' as const,
    position: {path: file.source.path, line, column},
  }));
}

/** `Status: Draft · Owner: Ann` holds two keys; the bars of a menu hold none. */
function partsOf(line: string): readonly string[] {
  const parts: string[] = [];
  for (const [index, piece] of line.split(/([·|•])/).entries()) {
    const last = parts.length - 1;
    // Odd pieces are the separators themselves.
    if (last >= 0 && (index % 2 === 1 || keyOf(piece.trimStart(), false) === null)) parts[last] += piece;
    else parts.push(index === 0 ? piece : piece.trimStart());
  }
  return parts.map((part, index) => (index < parts.length - 1 ? withoutSeparator(part) : part));
}

/** Trimmed by hand: a pattern for blanks around a sign takes quadratic time on a run of blanks. */
function withoutSeparator(part: string): string {
  return part
    .trimEnd()
    .replace(/[·|•]$/, '')
    .trimEnd();
}

function keyOf(part: string, isAmongKeys: boolean): {readonly key: string; readonly length: number} | null {
  const bold = BOLD_KEY.exec(part);
  if (bold?.[1]) return {key: oneLine(bold[1]), length: bold[0].length};
  for (const pattern of [KEY_IN_BOLD, PLAIN_KEY]) {
    const match = pattern.exec(part);
    const key = oneLine(match?.[1] ?? '');
    if (match && key !== '' && (isKnownKey(key) || (isAmongKeys && isKnownKeyWithQualifier(key))))
      return {key, length: match[0].length};
  }
  return null;
}

function markedText(node: Nodes): string {
  if (node.type === 'strong') return BOLD_START + node.children.map((child) => markedText(child)).join('') + BOLD_END;
  if (isLineBreak(node)) return '\n';
  if (node.type === 'html') return '';
  if ('value' in node && typeof node.value === 'string') return node.value;
  return 'children' in node ? node.children.map((child) => markedText(child)).join('') : '';
}

function unmarked(text: string): string {
  return oneLine(text.replaceAll(BOLD_START, '').replaceAll(BOLD_END, ''));
}

interface CellText {
  readonly text: string;
  readonly bold: boolean;
  readonly position: Field['position'];
}

/** Two shapes: a row per key with the key in the first cell, or a header row of keys above one row of values. */
function fieldsOfTable(table: Table, {placeOf}: FileContext): readonly Field[] {
  const rows = table.children.map((row) =>
    row.children.map(
      (cell): CellText => ({
        text: oneLine(inlineText(cell).text),
        bold: cell.children[0]?.type === 'strong',
        position: placeOf(cell),
      }),
    ),
  );
  const [header, second] = rows;
  if (!header || !second) return [];
  const headerIsKeys =
    rows.length === 2 && header.filter(({text}) => isKnownKey(text)).length >= Math.min(2, header.length);
  const pairs = headerIsKeys
    ? header.map((key, index) => [key, second[index]] as const)
    : header.length === 2
      ? rows.map(([key, value]) => [key, value] as const)
      : [];
  const isKey = ({text, bold}: CellText) => headerIsKeys || bold || isKnownKey(text);
  return pairs.flatMap(([key, value]) =>
    key && value && isKey(key)
      ? [
          {
            key: key.text.replace(/ ?[:：]$/, ''),
            value: value.text,
            carrier: 'table' as const,
            position: value.position,
          },
        ]
      : [],
  );
}
