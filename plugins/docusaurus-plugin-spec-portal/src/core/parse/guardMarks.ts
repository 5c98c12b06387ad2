import type {Nodes, Root} from 'mdast';
import {createBlockStarts} from './blockStarts.ts';

/**
 * Signs that make the parser look back over a whole paragraph: its time grows with their number times the paragraph's
 * length. No paragraph that somebody wrote comes near the limit; one that passes it is read to the limit, and its further
 * signs are plain text. So the time for a file is linear in its size.
 */
export const MOST_MARKS = 2_000;
/** Quotes, lists and containers that may be open at once. `limitDepth` shows what lies deeper than 64 as source. */
const DEEPEST = 100;

/** `.` counts in `www.` only. */
const MARKS = ':<&*_[`~\\@|.';
const CONTAINERS = '>-+*';
const ALL = `${MARKS}>-+`;

/** A text that is parsed in linear time, with the same offsets as the original. */
export interface GuardedText {
  readonly text: string;
  /** What stands in it for each of `ALL`; empty when it is the original. */
  readonly standIns: string;
}

/** The text with a stand-in for every sign beyond a limit; the text itself when there is none. */
export function guardMarks(text: string): GuardedText {
  const standIns = isSuspect(text) ? unusedSigns(text) : '';
  if (standIns === '') return {text, standIns};
  const parts: string[] = [];
  let at = 0;
  for (const offset of beyondLimits(text)) {
    parts.push(text.slice(at, offset), standIns[ALL.indexOf(text[offset] ?? '')] ?? '');
    at = offset + 1;
  }
  return at === 0 ? {text, standIns: ''} : {text: parts.join('') + text.slice(at), standIns};
}

/**
 * Signs that the text does not hold and that mean nothing in Markdown, of one unit each, so that offsets stay: control
 * characters, since beyond ASCII the parser's time grows again; private signs where a text is full of controls.
 */
function unusedSigns(text: string): string {
  const free = STAND_INS.filter((sign) => !text.includes(sign)).slice(0, ALL.length);
  // Whoever uses all of them has no sign left to be guarded with; the file is shown as source.
  if (free.length < ALL.length) throw new Error('it uses every control character and many private signs of Unicode');
  return free.join('');
}

const STAND_INS: readonly string[] = [
  [0x01, 0x08],
  [0x0e, 0x1f],
  [0xe000, 0xe0ff],
].flatMap(([from = 0, to = 0]) => Array.from({length: to - from + 1}, (_, index) => String.fromCharCode(from + index)));

/** Most files hold fewer marks than one paragraph may, and no line that opens so many containers. */
function isSuspect(text: string): boolean {
  let marks = 0;
  for (let at = 0; at < text.length; at++) if (isMark(text, at)) marks += 1;
  return marks > MOST_MARKS || DEEP_LINE.test(text);
}

function isMark(text: string, at: number): boolean {
  const sign = text[at] ?? '';
  return MARKS.includes(sign) && (sign !== '.' || /^www$/i.test(text.slice(Math.max(0, at - 3), at)));
}

const DEEP_LINE = new RegExp(`^[ \\t]*(?:(?:[>*+-]|\\d{1,9}[.)])[ \\t]*){${DEEPEST}}`, 'm');
const LEAD = /^(?:[ \t]*(?:>|[*+-](?=[ \t])|\d{1,9}[.)](?=[ \t])))*/;

/** Offsets, ascending. */
function* beyondLimits(text: string): Generator<number> {
  const startsBlock = createBlockStarts();
  let marks = 0;
  let containers = 0;
  let at = 0;
  for (const line of text.split('\n')) {
    if (startsBlock(line)) marks = 0;
    const lead = LEAD.exec(line)?.[0].length ?? 0;
    let depth = 0;
    for (let index = 0; index < line.length; index++) {
      const sign = line[index] ?? '';
      if (index < lead && CONTAINERS.includes(sign) && ++depth > DEEPEST) yield at + index;
      else if (isMark(line, index) && ++marks > MOST_MARKS) yield at + index;
      else if (index === 0 && OPENING.test(line) && ++containers > DEEPEST) yield at;
    }
    if (CLOSING.test(line)) containers = Math.max(0, containers - 1);
    at += line.length + 1;
  }
}

const OPENING = /^:::+\w/;
const CLOSING = /^:::+\s*$/;

/**
 * Puts the author's signs back, wherever in the tree a stand-in went. With its own stack: the tree may be deep.
 * @returns the first node that lost a mark by it; in code and raw HTML a sign is a sign.
 */
export function unguard(tree: Root, {standIns}: GuardedText): Nodes | null {
  if (standIns === '') return null;
  const standIn = new RegExp(`[${standIns}]`, 'g');
  const lost: Nodes[] = [];
  const pending: {readonly value: object; readonly node: Nodes}[] = [{value: tree, node: tree}];
  for (let next = pending.pop(); next; next = pending.pop()) {
    for (const [key, inner] of Object.entries(next.value)) {
      if (typeof inner === 'string') {
        const original = inner.replaceAll(standIn, (sign) => ALL[standIns.indexOf(sign)] ?? sign);
        if (original === inner) continue;
        Reflect.set(next.value, key, original);
        const isMarked = [...inner].some((sign) => MARKS.includes(ALL[standIns.indexOf(sign)] ?? ' '));
        if (isMarked && !IN_CODE.has(next.node.type)) lost.push(next.node);
      } else if (typeof inner === 'object' && inner !== null && key !== 'position') {
        pending.push({value: inner, node: isNode(inner) ? inner : next.node});
      }
    }
  }
  const [first, ...others] = lost;
  return first === undefined ? null : others.reduce((a, b) => (offsetOf(b) < offsetOf(a) ? b : a), first);
}

const IN_CODE: ReadonlySet<string> = new Set(['code', 'inlineCode', 'html', 'yaml']);

function isNode(value: object): value is Nodes {
  return 'type' in value && typeof value.type === 'string';
}

function offsetOf({position}: Nodes): number {
  return position?.start.offset ?? 0;
}
