import type {Nodes, Parents, PhrasingContent} from 'mdast';
import {ID_SOURCE, type ParsedId, splitId} from '../text/ids.ts';
import {type InlineText, inlineText, oneLine, plainText} from '../text/inlineText.ts';

/** The id that heads a block: `**FR-001**: text`, `**FR-001 (Name)**: text`, `FR-001: text`, `~~**FR-001**: text~~`. */
export interface Label {
  readonly id: ParsedId;
  /** As written: `FR-001`. */
  readonly written: string;
  /** A name beside the id, inside the bold text. */
  readonly title: string | null;
  /** Where the statement begins in the block's flat text. */
  readonly end: number;
  readonly isBold: boolean;
  /** Struck through or marked as removed. */
  readonly isRetired: boolean;
}

const BOLD_LABEL = new RegExp(String.raw`^\s*\[?${ID_SOURCE}\]?(?![\w])\s*(?<rest>[\s\S]*)$`);
const PLAIN_LABEL = new RegExp(String.raw`^\s*\[?${ID_SOURCE}\]?\s*(?:[:—–]|-(?=\s)|\s-\s)\s*`);
const HEADING_LABEL = new RegExp(String.raw`^\s*\[?${ID_SOURCE}\]?\s*(?:[:—–.]|-(?=\s)|$|\s(?=\S))\s*`);
const SEPARATOR = /^\s*(?:[:—–]|-(?=\s))?\s*/;

/** The label of a list item, paragraph or table cell; null when it has none. */
export function labelOf(block: Parents): Label | null {
  const flat = inlineText(block);
  const [first] = block.children as PhrasingContent[];
  if (!first) return null;
  const struck = first.type === 'delete' ? first : null;
  const lead = struck ? struck.children[0] : first;
  const isRetired = struck !== null || /\*{0,2}(?:REMOVED|RETIRED|WITHDRAWN|DELETED)\b/.test(flat.text.slice(0, 80));
  if (lead?.type === 'strong') return boldLabel(lead, flat, isRetired);
  return patternLabel(PLAIN_LABEL, flat, isRetired);
}

/** The label of a heading: `### FR-001 Name`, `### US-1: Name`. */
export function headingLabel(heading: Parents): Label | null {
  return patternLabel(HEADING_LABEL, inlineText(heading), false);
}

function boldLabel(strong: Nodes, flat: InlineText, isRetired: boolean): Label | null {
  const bold = plainText(strong);
  const match = BOLD_LABEL.exec(bold);
  if (!match?.groups?.['family']) return null;
  const {family, dash = '', number = '', rest = ''} = match.groups;
  const written = bold.slice(bold.indexOf(family), bold.indexOf(family) + family.length + dash.length + number.length);
  const afterBold = bold.length + (SEPARATOR.exec(flat.text.slice(bold.length))?.[0].length ?? 0);
  const statementInBold = flat.text.slice(afterBold).trim() === '' && /^[:—–-]\s*\S/.test(rest);
  const end = statementInBold ? bold.length - rest.replace(SEPARATOR, '').length : afterBold;
  const title = statementInBold ? null : oneLine(rest.replace(SEPARATOR, '').replace(/^\(([\s\S]*)\)\s*:?$/, '$1').replace(/:$/, ''));
  return {id: splitId(family, dash, number), written, title: title || null, end, isBold: true, isRetired};
}

function patternLabel(pattern: RegExp, flat: InlineText, isRetired: boolean): Label | null {
  const match = pattern.exec(flat.text);
  if (!match?.groups?.['family'] || flat.segments[0]?.role === 'code') return null;
  const {family, dash = '', number = ''} = match.groups;
  const from = flat.text.indexOf(family);
  const written = flat.text.slice(from, from + family.length + dash.length + number.length);
  return {id: splitId(family, dash, number), written, title: null, end: match[0].length, isBold: false, isRetired};
}
