import type {Nodes, Parents} from 'mdast';
import {onceOf} from '../../model/onceOf.ts';
import {isEmbedDirective, isReferenceDirective} from './portalDirectives.ts';

/** One leaf of a block: where its value stands in the block's flat text. */
export interface Segment {
  readonly node: Nodes & {readonly value: string};
  readonly start: number;
  readonly end: number;
  /** Plain prose may hold ids and markers; code may only hold a path; link text speaks for its link. */
  readonly role: 'prose' | 'code' | 'link';
}

/** A block (paragraph, heading, table cell) as one string, with the way back to its nodes. */
export interface InlineText {
  readonly text: string;
  readonly segments: readonly Segment[];
}

const BLOCK_TAG = /^<\/?(?:br|p|div|li|ul|ol|tr|td|th|hr|details|summary|blockquote)\b/i;

/** A hard break, written in Markdown or, as tables want it, in HTML: the words around it are not one word. One character of text. */
export function isLineBreak(node: Nodes): boolean {
  return node.type === 'break' || (node.type === 'html' && BLOCK_TAG.test(node.value));
}

/**
 * Flattens the phrasing content of a block. Raw HTML and images count as nothing; a hard break is a line end. Several
 * finders ask for the same block, and nobody changes a tree that was parsed.
 */
export const inlineText = onceOf(flatten);

function flatten(block: Parents): InlineText {
  const segments: Segment[] = [];
  let text = '';
  const add = (node: Nodes, role: Segment['role']) => {
    if (isLineBreak(node)) {
      text += '\n';
    } else if (node.type === 'html' || node.type === 'yaml') {
      return;
    } else if ('value' in node && typeof node.value === 'string') {
      segments.push({
        node,
        start: text.length,
        end: text.length + node.value.length,
        role: node.type === 'inlineCode' ? 'code' : role,
      });
      text += node.value;
    } else if ('children' in node) {
      const inner =
        node.type === 'link' || node.type === 'linkReference' || node.type === 'textDirective' ? 'link' : role;
      for (const child of node.children) add(child, inner);
    }
  };
  for (const child of block.children) add(child as Nodes, 'prose');
  return {text, segments};
}

/** The plain text of any node, without raw HTML; blocks are separated by a blank. */
export function plainText(node: Nodes): string {
  if (isLineBreak(node)) return ' ';
  if (node.type === 'html' || node.type === 'yaml') return '';
  // A line of its own that says what stands behind a statement, or what is to be shown there, is no part of it.
  if (node.type === 'leafDirective' && (isReferenceDirective(node) || isEmbedDirective(node))) return '';
  if ('value' in node && typeof node.value === 'string') return node.value;
  if (!('children' in node)) return '';
  const separator = isBlockParent(node) ? ' ' : '';
  return node.children.map((child) => plainText(child as Nodes)).join(separator);
}

/** Plain text on one line. */
export function oneLine(text: string): string {
  // Nearly every text is on one line as it is, and a look at it takes a fifth of the time of making it anew.
  return (UNEVEN.test(text) ? text.replaceAll(/\s+/g, ' ') : text).trim();
}

/** A blank that is no space, or one after the other. */
const UNEVEN = /[^\S ]| {2}/;

const BLOCK_PARENTS = new Set([
  'root',
  'blockquote',
  'list',
  'listItem',
  'table',
  'tableRow',
  'footnoteDefinition',
  'containerDirective',
]);

function isBlockParent(node: Nodes): boolean {
  return BLOCK_PARENTS.has(node.type);
}

/** The sentence of `text` that holds the offset, at most `limit` characters, on one line. */
export function sentenceAt(text: string, offset: number, limit = 240): string {
  // A window, so that thousands of references in one block stay linear.
  const first = Math.max(0, offset - WINDOW);
  const start = first + Math.max(lastIndexOf(text.slice(first, offset), /[.!?](?=\s)|\n\n/g), 0);
  const rest = text.slice(offset, offset + WINDOW);
  const stop = rest.search(/[.!?](?=\s|$)|\n\n/);
  const end = offset + (stop < 0 ? rest.length : stop + 1);
  const sentence = oneLine(text.slice(start, end));
  if (sentence.length <= limit) return sentence;
  const from = Math.max(0, oneLine(text.slice(start, offset)).length - limit / 2);
  return `${from > 0 ? '… ' : ''}${sentence.slice(from, from + limit).trim()} …`;
}

/** How far a sentence is looked for on either side. */
const WINDOW = 1000;

function lastIndexOf(text: string, pattern: RegExp): number {
  let last = -1;
  for (const match of text.matchAll(pattern)) last = match.index + match[0].length;
  return last;
}
