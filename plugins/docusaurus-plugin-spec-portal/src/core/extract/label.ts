import type {Nodes, Parents, PhrasingContent} from 'mdast';
import {ID_SOURCE, type ParsedId, splitId} from '../text/ids.ts';
import {type InlineText, inlineText, oneLine, plainText} from '../text/inlineText.ts';
import {furtherIds} from './furtherIds.ts';

/** The id that heads a block: `**FR-001**: text`, `**FR-001 (Name)**: text`, `FR-001: text`, `~~**FR-001**: text~~`. */
export interface Label {
  readonly id: ParsedId;
  /** As written: `FR-001`. */
  readonly written: string;
  /** Ids that share the label: `**FR-014/FR-015**`, `**FR-016–FR-018**`. */
  readonly others: readonly string[];
  /** A name beside the id, inside the bold text. */
  readonly title: string | null;
  /** Priority in brackets behind the id of a heading: `### FR-001 (P0): Name`. */
  readonly priority: string | null;
  /** A sign in front of the id: `✅ **FR-001**`. */
  readonly mark: string;
  /** Where the statement begins in the block's flat text. */
  readonly end: number;
  readonly isBold: boolean;
  /** Struck through or marked as removed. */
  readonly isRetired: boolean;
  /** Nothing but a blank stands between id and statement: a mention may look the same. */
  readonly isLoose: boolean;
}

const BOLD_LABEL = new RegExp(String.raw`^\s*\[?${ID_SOURCE}\]?(?![\w])\s*(?<rest>[\s\S]*)$`);
const PLAIN_LABEL = new RegExp(String.raw`^\s*\[?${ID_SOURCE}\]?\s*(?:[:—–]|-(?=\s)|\s-\s)\s*`);
const LOOSE_LABEL = new RegExp(
  String.raw`^\s*\[?${ID_SOURCE}\]?\s+(?=(?:[A-Z][\w'’-]*\s[^.;:]{0,120}?)?\b(?:MUST|SHALL|SHOULD|MAY)\b)`,
);
const HEADING_LABEL = new RegExp(String.raw`^\s*\[?${ID_SOURCE}\]?\s*(?:[:—–.·/&,]|-(?=\s)|$|\s(?=\S))\s*`);
const SEPARATOR = /^\s*(?:[:—–·]|-(?=\s))?\s*/;
const PRIORITY = /^\((?<priority>P\d)\)\s*[:—–.·-]?\s*/;
/** Signs of progress in front of a bold id; letters, digits and Markdown's own marks are none. */
const MARK = /^\s*(?:\p{So}|\p{Sk}|\uFE0F|\u200D){1,4}\s*$/u;

/** The label of a list item, paragraph or table cell; null when it has none. */
export function labelOf(block: Parents): Label | null {
  const flat = inlineText(block);
  const [first, second] = block.children as PhrasingContent[];
  if (!first) return null;
  if (first.type === 'text' && second?.type === 'strong' && MARK.test(first.value)) {
    return boldLabel(second, flat, isRemoved(flat), first.value);
  }
  const struck = first.type === 'delete' ? first : null;
  const lead = struck ? struck.children[0] : first;
  const isRetired = struck !== null || isRemoved(flat);
  if (lead?.type === 'strong') return boldLabel(lead, flat, isRetired, '');
  return patternLabel(PLAIN_LABEL, flat, isRetired, false) ?? patternLabel(LOOSE_LABEL, flat, isRetired, true);
}

/** The label of a heading: `### FR-001 Name`, `### US-1: Name`, `### FR-001 (P0): Name`. */
export function headingLabel(heading: Parents): Label | null {
  const flat = inlineText(heading);
  const label = patternLabel(HEADING_LABEL, flat, false, false);
  if (!label) return null;
  const written = flat.text.indexOf(label.written) + label.written.length;
  const {ids, length} = furtherIds(label.written, flat.text.slice(written));
  const isShared = length > 0 && /^\s*(?:[:—–.·]|-\s|$)/.test(flat.text.slice(written + length));
  const end = isShared
    ? written + length + (SEPARATOR.exec(flat.text.slice(written + length))?.[0].length ?? 0)
    : label.end;
  const priority = PRIORITY.exec(flat.text.slice(end));
  return {
    ...label,
    others: isShared ? ids : [],
    end: end + (priority?.[0].length ?? 0),
    priority: priority?.groups?.['priority'] ?? null,
  };
}

function isRemoved({text}: InlineText): boolean {
  return /\*{0,2}(?:REMOVED|RETIRED|WITHDRAWN|DELETED)\b/.test(text.slice(0, 80));
}

/** `mark` is the text in front of the bold one. */
function boldLabel(strong: Nodes, flat: InlineText, isRetired: boolean, mark: string): Label | null {
  const bold = plainText(strong);
  const match = BOLD_LABEL.exec(bold);
  if (!match?.groups?.['family']) return null;
  const {family, dash = '', number = '', rest: behind = ''} = match.groups;
  const written = bold.slice(bold.indexOf(family), bold.indexOf(family) + family.length + dash.length + number.length);
  const {ids: others, length} = furtherIds(written, behind);
  const rest = behind.slice(length);
  const boldEnd = mark.length + bold.length;
  const afterBold = boldEnd + (SEPARATOR.exec(flat.text.slice(boldEnd))?.[0].length ?? 0);
  const statementInBold = flat.text.slice(afterBold).trim() === '' && /^\s*[:—–.·-]\s*\S/.test(rest);
  const end = statementInBold ? boldEnd - withoutSeparator(rest).length : afterBold;
  const title = statementInBold
    ? null
    : oneLine(
        withoutSeparator(rest)
          .replace(/^\(([\s\S]*)\)\s*[:.]?$/, '$1')
          .replace(/[:.]$/, ''),
      );
  return {
    id: splitId(family, dash, number),
    written,
    others,
    title: title || null,
    priority: null,
    mark: mark.trim(),
    end,
    isBold: true,
    isRetired,
    isLoose: false,
  };
}

function withoutSeparator(rest: string): string {
  return rest.replace(/^\s*\.(?=\s|$)/, '').replace(SEPARATOR, '');
}

function patternLabel(pattern: RegExp, flat: InlineText, isRetired: boolean, isLoose: boolean): Label | null {
  const match = pattern.exec(flat.text);
  if (!match?.groups?.['family'] || flat.segments[0]?.role === 'code') return null;
  const {family, dash = '', number = ''} = match.groups;
  const from = flat.text.indexOf(family);
  const written = flat.text.slice(from, from + family.length + dash.length + number.length);
  return {
    id: splitId(family, dash, number),
    written,
    others: [],
    title: null,
    priority: null,
    mark: '',
    end: match[0].length,
    isBold: false,
    isRetired,
    isLoose,
  };
}
