import type {RootContent} from 'mdast';
import {canonical, canonicalId} from '../text/ids.ts';
import {inlineText, oneLine, plainText} from '../text/inlineText.ts';
import type {ItemCandidate} from './itemCandidates.ts';
import type {Section} from './sections.ts';

/** How far a question has come, and what was answered. */
export interface Settlement {
  readonly state: 'open' | 'answered' | 'superseded';
  readonly answer: string | null;
}

const OPEN: Settlement = {state: 'open', answer: null};
const ANSWER_WORD = 'Decision|Decided|Answer|Resolution|Resolved|Finding|Outcome|Conclusion|Entscheidung|Antwort';
const ANSWER_LINE = new RegExp(
  String.raw`^\W*(?:\w[\w-]* (?:[\w-]+ )?)?(?:${ANSWER_WORD})\b[^:\n]{0,40}:[ \t]*(?<answer>[^\n]*)`,
  'iu',
);
const ANSWER_HEADING = new RegExp(`^(?:${ANSWER_WORD})$`, 'i');
const KEY_LINE = /^\W*\p{Lu}[\p{L} ]{2,30}:\s/u;
const STATUS_LINE = /^\W*(?:status|state)\W{1,4}(?<word>\p{L}+)/iu;
const PENDING =
  /^\W*$|^\W*(?:tbd|tba|to be (?:decided|determined|discussed)|open|pending|undecided|unresolved|not (?:yet )?decided|none yet)\b/i;

/** Does a text tell that nothing was decided yet? */
export function isPending(answer: string): boolean {
  return PENDING.test(answer);
}

/** What a paragraph `**Decision**: …` answers; null when it is none or decides nothing yet. */
export function answerOfLine(text: string): string | null {
  const answer = ANSWER_LINE.exec(text)?.groups?.['answer'];
  return answer === undefined || isPending(answer) ? null : oneLine(answer);
}

/** How the question of a heading was settled: by a line `**Decision**: …`, a heading `Decision` below, or its status. */
export function settlementOf(section: Section, sections: readonly Section[]): Settlement {
  const lines = section.blocks.flatMap(linesOf);
  // A status behind the answer belongs to its evidence.
  const status = lines
    .slice(0, indexOfAnswer(lines))
    .map((line) => STATUS_LINE.exec(line)?.groups?.['word']?.toLowerCase())
    .find((word) => word !== undefined);
  if (status === 'superseded' || /\bsuperseded by\b/i.test(section.title))
    return {state: 'superseded', answer: answerIn(lines)};
  if (status === 'open' || status === 'pending') return OPEN;
  const answer = answerIn(lines) ?? answerBelow(section, sections);
  if (answer !== null && !isPending(answer)) return {state: 'answered', answer};
  const isClosed = status !== undefined && /^(?:resolved|answered|decided|closed|accepted|done)$/.test(status);
  return isClosed || /\b(?:RESOLVED|ANSWERED|DECIDED)\b/.test(section.title) ? {state: 'answered', answer: null} : OPEN;
}

/** The lines of paragraphs and list items; code says nothing. */
function linesOf(block: RootContent): readonly string[] {
  if (block.type === 'paragraph') return inlineText(block).text.split('\n');
  if (block.type === 'list' || block.type === 'listItem' || block.type === 'blockquote')
    return block.children.flatMap((child) => linesOf(child));
  return [];
}

function indexOfAnswer(lines: readonly string[]): number {
  const at = lines.findIndex((line) => ANSWER_LINE.test(line));
  return at < 0 ? lines.length : at;
}

/** The rest of an answering line, with the lines that go on until the next key. */
function answerIn(lines: readonly string[]): string | null {
  const at = indexOfAnswer(lines);
  const first = ANSWER_LINE.exec(lines[at] ?? '')?.groups?.['answer'];
  if (first === undefined) return null;
  const after = lines.slice(at + 1);
  const stop = after.findIndex((line) => KEY_LINE.test(line));
  const rest = first.trim() === '' ? (stop < 0 ? after : after.slice(0, stop)) : [];
  return oneLine([first, ...rest].join(' '));
}

/** Sections below a question's own that may hold its answer; a log has a handful. */
const FARTHEST_ANSWER = 12;

function answerBelow(section: Section, sections: readonly Section[]): string | null {
  for (const below of sections.slice(section.index + 1, section.index + 1 + FARTHEST_ANSWER)) {
    if (below.depth <= section.depth) return null;
    if (ANSWER_HEADING.test(below.name)) return oneLine(below.blocks.map((block) => plainText(block)).join(' '));
  }
  return null;
}

/** The question in a log's heading: `2026-01-31 — Which one? (supersedes CL-2)` is `Which one?`. */
export function questionIn(title: string): string {
  return oneLine(
    title
      .replace(/^\W*\d{4}-\d{2}-\d{2}\W*/, '')
      .replace(
        /(?<!\s)\s*[([](?:supersedes|superseded by|resolved|answered|decided|\d{4}-\d{2}-\d{2})[^()[\]]*[)\]]/gi,
        '',
      )
      .replace(/[—–-]\s*(?:RESOLVED|ANSWERED|DECIDED|OPEN)\s*$/, ''),
  );
}

/** What the questions of a file say about one another, by canonical id. */
export interface Log {
  /** How the headings settled theirs. */
  readonly settled: ReadonlyMap<string, Settlement>;
  readonly superseded: ReadonlySet<string>;
}

export function createLog(questions: readonly ItemCandidate[], sections: readonly Section[]): Log {
  const headings = questions.filter(({form}) => form === 'heading');
  return {
    settled: new Map(headings.map(({label, section}) => [canonicalId(label.id), settlementOf(section, sections)])),
    superseded: supersededQuestions(questions),
  };
}

const SUPERSEDES =
  /\bsupersedes\b\W{0,4}(?<ids>[A-Z]{1,4}-?\d+(?:(?:\s*(?:,|\/|&)\s*|\s+and\s+)[A-Z]{1,4}-?\d+)*)(?!\W*(?:in part|partly|partially))/gi;

/** Canonical ids of the questions that a later one replaces: `## CL-4 — … (supersedes CL-2)`, `**Supersedes**: CL-2`. */
function supersededQuestions(questions: readonly ItemCandidate[]): ReadonlySet<string> {
  const superseded = new Set<string>();
  for (const {form, node, section, label} of questions) {
    const texts = form === 'heading' ? [plainText(node), ...section.blocks.flatMap(linesOf)] : [plainText(node)];
    for (const {groups} of texts.flatMap((text) => [...text.matchAll(SUPERSEDES)])) {
      for (const written of (groups?.['ids'] ?? '').split(/[,/&]|\band\b/)) {
        const id = canonical(written.trim());
        if (id && id !== canonicalId(label.id) && id.startsWith(`${label.id.family}-`)) superseded.add(id);
      }
    }
  }
  return superseded;
}
