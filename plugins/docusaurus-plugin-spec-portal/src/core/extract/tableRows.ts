import type {Table, TableCell, TableRow} from 'mdast';
import {inlineText, oneLine, plainText} from '../text/inlineText.ts';
import {type Label, labelOf} from './label.ts';
import type {Section} from './sections.ts';

/** A row that states what its id means. */
export interface DefiningRow {
  readonly node: TableRow;
  readonly cell: TableCell;
  readonly label: Label;
  readonly statement: string;
  /** All cells beside the id: an obligation may have a column of its own. */
  readonly levelSource: string;
  readonly isWeak: boolean;
}

const ID_HEADER =
  /^(?:ids?|#|nr\.?|no\.?|number|key|code|ref\.?|req\.?|identifier|(?:req(?:uirement)?|criterion|feature)s?(?: ?(?:ids?|#|no\.?|nr\.?))?|invariants?|constraints?|[A-Z]{1,6}s?(?: ?#| ID)?)$/i;
const SECOND_ID_HEADER = /^(?:ids?|identifier|(?:req(?:uirement)?|criterion) ?(?:ids?|#))$/i;
/** Columns that say what became of an item, not what it is. */
const CITING_HEADER =
  /^(?:tests?|test cases?|tasks?|files?|covered(?: by)?|coverage|verified(?: by)?|evidence|implemented(?: in| by)?|implementation|status|result|source|maps? to|trace[sd]?(?: to)?|where|phase|owner|priority|story|stories|pass(?:ed)?|notes?)$/i;
const CITING_SECTION =
  /\btrac(?:e|ing|eability)\b|\bcoverage\b|\bmappings?\b|\bmatrix\b|\bcross[- ]?references?\b|\bcompliance\b|\bverification\b/i;
const ID_CELL = /^[^\p{L}\p{N}]*(?:[\p{L}\p{N}]\S{0,23}|[A-Z][A-Z0-9‐‑-]*\d(?![A-Z‐‑-]*\d)[\w.]*\s*[:—–]\s.{1,80})$/u;

/** Rows of a table that defines items; a table that maps ids to tests, tasks or other ids only cites them. */
export function definingRows(table: Table, section: Section): readonly DefiningRow[] {
  const [head, ...rows] = table.children;
  if (section.names.slice(-2).some((name) => CITING_SECTION.test(name))) return [];
  const headers = (head?.children ?? []).map((cell) => oneLine(plainText(cell)));
  const second = headers.findIndex((header, index) => index > 0 && SECOND_ID_HEADER.test(header));
  return rows.flatMap((row) => rowOf(row, headers, 0) ?? (second > 0 ? rowOf(row, headers, second) : null) ?? []);
}

function rowOf(row: TableRow, headers: readonly string[], column: number): DefiningRow | null {
  const cell = row.children[column];
  const text = cell ? oneLine(plainText(cell)) : '';
  if (!cell || row.children.length < 2 || !ID_CELL.test(text)) return null;
  const label = labelOf({type: 'paragraph', children: [{type: 'strong', children: [{type: 'text', value: text}]}]});
  if (!label || label.others.length > 0) return null;
  const others = row.children
    .map((each, index) => ({each, text: oneLine(plainText(each)), header: headers[index] ?? '', index}))
    .filter(({index}) => index !== column);
  const telling = others.filter(({header, each}) => !CITING_HEADER.test(header) && isProse(each));
  const isNamed = column > 0 || ID_HEADER.test(headers[column] ?? '') || headers[column] === '';
  const hasName = label.end < text.length || label.title !== null;
  if (telling.length === 0 || !(isNamed || hasName)) return null;
  const statement = telling.reduce((longest, {text: words}) => (words.length > longest.length ? words : longest), '');
  const isRetired =
    label.isRetired || cell.children[0]?.type === 'delete' || /^(?:REMOVED|RETIRED|WITHDRAWN)\b/.test(statement);
  return {
    node: row,
    cell,
    statement,
    isWeak: column > 0 || hasName,
    label: {...label, title: nameOf(label, text), end: text.length, isRetired},
    levelSource: others.map(({text: words}) => words).join(' '),
  };
}

function nameOf({title, end}: Label, text: string): string | null {
  return title ?? (oneLine(text.slice(end)) || null);
}

/** Ids and words in capitals, as far as dashes join them. */
const CAPITALS = /\b[A-Z](?:[-‐‑]?[A-Z0-9])*[a-z]?\b/g;

/** Something is said beside ids, code, signs and numbers. */
function isProse(cell: TableCell): boolean {
  const words = inlineText(cell)
    .segments.filter(({role}) => role !== 'code')
    .map(({node}) => node.value)
    .join(' ');
  return /\p{L}/u.test(words.replaceAll(CAPITALS, (name) => (/\d[a-z]?$/.test(name) ? '' : name)));
}
