import type {List, Nodes, Paragraph, RootContent, Table} from 'mdast';
import type {Field} from '../../model/field.ts';
import {parseId} from '../text/ids.ts';
import {inlineText, oneLine, plainText} from '../text/inlineText.ts';
import type {FileContext} from './fileContext.ts';

/**
 * Metadata as written: front matter, then the lines, bullets and tables between the title and the first
 * following heading or rule. A key is bold (`**Status**: Draft`), or a plain word we know (`Date: 2024-01-31`).
 */
export function extractFields(context: FileContext): readonly Field[] {
  return [...frontMatterFields(context), ...metadataBlocks(context).flatMap((block) => fieldsOfBlock(block, context))];
}

/** The blocks that may carry metadata. */
export function metadataBlocks({sections}: FileContext): readonly RootContent[] {
  const blocks: RootContent[] = [];
  for (const section of sections.slice(0, 2)) {
    const isTitle = section.heading === null || section === sections.find(({heading}) => heading !== null);
    if (!isTitle) break;
    const rule = section.blocks.findIndex(({type}) => type === 'thematicBreak');
    // Some authors draw a rule between title and metadata; the block then stands below it.
    const first = rule === 0 ? section.blocks.slice(1) : section.blocks;
    const end = first.findIndex(({type}) => type === 'thematicBreak');
    blocks.push(...(end < 0 ? first : first.slice(0, end)));
    if (end >= 0) break;
  }
  return blocks;
}

function frontMatterFields({file}: FileContext): Field[] {
  return file.frontMatter.entries.flatMap(({key, values}) => {
    const [first] = values;
    if (!first) return [];
    const {line, column} = first;
    const value = values.map(({text}) => text).join(', ');
    return [{key, value, carrier: 'front-matter' as const, position: {path: file.source.path, line, column}}];
  });
}

function fieldsOfBlock(block: RootContent, context: FileContext): Field[] {
  if (block.type === 'paragraph') return fieldsOfParagraph(block, context);
  if (block.type === 'list') return fieldsOfList(block, context);
  if (block.type === 'table') return fieldsOfTable(block, context);
  if (block.type === 'blockquote') return block.children.flatMap((child) => fieldsOfBlock(child as RootContent, context));
  return [];
}

function fieldsOfList(list: List, context: FileContext): Field[] {
  return list.children.flatMap((item) => {
    const [first] = item.children;
    return first?.type === 'paragraph' ? fieldsOfParagraph(first, context) : [];
  });
}

/** Bold text is marked by control characters that no author types, so that one pattern sees keys and values. */
const BOLD_START = '\u0001';
const BOLD_END = '\u0002';
const BOLD_KEY = new RegExp(`^\\s*${BOLD_START}([^${BOLD_START}${BOLD_END}:]{1,40}?)\\s*(?::\\s*${BOLD_END}|${BOLD_END}\\s*:)\\s*:?`);
const PLAIN_KEY = /^\s*([\p{L}][\p{L} -]{1,30}?)\s*:\s+/u;
const NEXT_KEY_ON_LINE = new RegExp(`\\s*[·|•]\\s*(?=${BOLD_START}[^${BOLD_END}]{1,40}:?${BOLD_END})`, 'g');

function fieldsOfParagraph(paragraph: Paragraph, {file}: FileContext): Field[] {
  const fields: {key: string; value: string; line: number}[] = [];
  const startLine = paragraph.position?.start.line ?? 1;
  for (const [index, line] of markedText(paragraph).split(/\r?\n/).entries()) {
    for (const part of line.split(NEXT_KEY_ON_LINE)) {
      const match = BOLD_KEY.exec(part) ?? knownPlainKey(part);
      const last = fields.at(-1);
      if (match?.[1]) {
        fields.push({key: oneLine(match[1]), value: unmarked(part.slice(match[0].length)), line: startLine + index});
      } else if (last) {
        last.value = oneLine(`${last.value} ${unmarked(part)}`);
      } else if (index === 0) {
        return [];
      }
    }
  }
  const column = paragraph.position?.start.column ?? 1;
  // `**FR-001**: …` right below the title is a requirement, not metadata.
  const metadata = fields.filter(({key}) => parseId(key) === null);
  return metadata.map(({key, value, line}) => ({key, value, carrier: 'line' as const, position: {path: file.source.path, line, column}}));
}

function knownPlainKey(text: string): RegExpExecArray | null {
  const match = PLAIN_KEY.exec(text);
  return match?.[1] && KNOWN_KEYS.has(match[1].toLowerCase()) ? match : null;
}

const KNOWN_KEYS = new Set(
  [
    'status, date, created, updated, last updated, last verified, author, authors, owner, owners, type, id, deciders, decision-makers, decision makers',
    'consulted, informed, supersedes, superseded by, amends, amended by, clarifies, relates to, related, spec, specs, issue, branch, feature branch, severity, scope, tags',
    'estado, fecha, datum, statut, autor, stato, data, ステータス, 状態, статус, дата, alert, alerts',
  ]
    .join(', ')
    .split(', '),
);

function markedText(node: Nodes): string {
  if (node.type === 'strong') return BOLD_START + node.children.map((child) => markedText(child)).join('') + BOLD_END;
  if (node.type === 'break') return '\n';
  if (node.type === 'html') return '';
  if ('value' in node && typeof node.value === 'string') return node.value;
  return 'children' in node ? node.children.map((child) => markedText(child as Nodes)).join('') : '';
}

function unmarked(text: string): string {
  return oneLine(text.replaceAll(BOLD_START, '').replaceAll(BOLD_END, ''));
}

/** Two shapes: a row per key with the key in the first cell, or a header row of keys above one row of values. */
function fieldsOfTable(table: Table, {placeOf}: FileContext): Field[] {
  const rows = table.children.map((row) => row.children.map((cell) => ({text: oneLine(inlineText(cell).text), cell, bold: cell.children[0]?.type === 'strong'})));
  const [header, second] = rows;
  if (!header || !second) return [];
  const headerIsKeys = rows.length === 2 && header.filter(({text}) => KNOWN_KEYS.has(text.toLowerCase())).length >= Math.min(2, header.length);
  if (headerIsKeys) {
    return header.flatMap(({text: key}, index) => {
      const value = second[index];
      return value ? [{key, value: value.text, carrier: 'table' as const, position: placeOf(value.cell)}] : [];
    });
  }
  const keyed = rows.filter(([key, value]) => key && value && (key.bold || KNOWN_KEYS.has(key.text.toLowerCase())));
  if (header.length !== 2 || keyed.length === 0) return [];
  return keyed.flatMap(([key, value]) =>
    key && value ? [{key: key.text.replace(/:$/, ''), value: value.text, carrier: 'table' as const, position: placeOf(value.cell)}] : [],
  );
}

/** The first field with one of the names, compared without case; front matter keys also by their last part. */
export function fieldNamed(fields: readonly Field[], names: readonly string[]): Field | null {
  for (const name of names) {
    const found = fields.find(({key}) => normalKey(key) === name || normalKey(key).endsWith(`.${name}`));
    if (found) return found;
  }
  return null;
}

/** `last_verified`, `Last verified` and `lastVerified` are one key. */
export function normalKey(key: string): string {
  return key
    .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
    .replaceAll(/[_-]/g, ' ')
    .toLowerCase()
    .trim();
}

/** A value nobody has filled in: a placeholder, a menu of choices, or a word for nothing. */
export function isUnfilled(value: string): boolean {
  return (
    /^(?:\[[^\]]*\]|\{[^}]*\}|<[^>]*>|#?\[?#?X{2,}\]?|YYYY-MM-DD|DATE|SPEC-X+|ADR-[XN]+|\$ARGUMENTS|["“]?\$ARGUMENTS["”]?|.*"\$ARGUMENTS".*)$/i.test(value) ||
    isMenu(value)
  );
}

/** `Draft | In Review | Approved`. */
export function isMenu(value: string): boolean {
  const choices = value.replace(/^[{[<]|[}\]>]$/g, '').split(/\s*[|｜]\s*/);
  return choices.length >= 3 || (choices.length === 2 && choices.every((choice) => /^[\w -]{1,19}$/.test(choice)));
}

/** The text of a block, on one line. */
export function blockText(node: Nodes): string {
  return oneLine(plainText(node));
}
