import type {ListItem} from 'mdast';
import {type InlineText, inlineText, oneLine} from '../text/inlineText.ts';
import {placeAt, segmentAt} from '../text/placeAt.ts';
import {type TextBlock, textBlocksOf} from './blocks.ts';
import {settlementOf} from './clarificationLog.ts';
import type {FileContext} from './fileContext.ts';
import type {FoundItem} from './foundItem.ts';
import type {ItemFactory} from './itemFactory.ts';
import {nextQuestion} from './nextQuestion.ts';
import {openQuestions} from './openQuestions.ts';
import {createOwnerOf} from './owners.ts';
import {partsOf} from './parts.ts';
import {questionPairs} from './questionPairs.ts';
import {isQuestionSection} from './questionSection.ts';
import type {Section} from './sections.ts';

/** A clarification marker at its place in a block, for the page to highlight. */
export interface MarkerSpan {
  readonly flat: InlineText;
  readonly start: number;
  readonly end: number;
  readonly anchor: string;
}

/**
 * Questions of a file: `[NEEDS CLARIFICATION: …]`, `[CLARIFIED: …]`, `TODO(NAME): …`, `Q: … → A: …` pairs, and what a
 * section of open questions asks. Mentions of a marker (`No [NEEDS CLARIFICATION] markers remain`) are no questions.
 */
export function extractClarifications(context: FileContext, items: ItemFactory): readonly MarkerSpan[] {
  const ownerOf = createOwnerOf(items.found, context.sections);
  const spans: MarkerSpan[] = [];
  for (const section of context.sections) {
    questionHeading(section, context, items);
    questionPairs(section, items);
    const marked = new Set<ListItem>();
    for (const block of textBlocksOf(section)) {
      const found = markersOf(block, ownerOf(block), context, items);
      spans.push(...found);
      if (found.length > 0) for (const holder of block.holders) if (holder.type === 'listItem') marked.add(holder);
    }
    for (const part of partsOf(section)) openQuestions(part, section, marked, items);
  }
  return spans;
}

/** `## Open Questions` with a heading per question: `### Who pays?`. */
function questionHeading(section: Section, {sections}: FileContext, items: ItemFactory): void {
  const {heading, names, title} = section;
  if (!heading || items.isClaimed(heading) || !title.endsWith('?') || !isQuestionSection(names.at(-2) ?? '')) return;
  items.make(
    {node: heading, block: heading, section},
    {kind: 'clarification', text: title, ...settlementOf(section, sections), wantedAnchor: section.anchor ?? ''},
  );
}

interface Marker {
  readonly start: number;
  readonly end: number;
  readonly state: 'open' | 'answered';
  readonly text: string;
  readonly answer: string | null;
}

function markersOf(
  block: TextBlock,
  owner: FoundItem | null,
  context: FileContext,
  items: ItemFactory,
): readonly MarkerSpan[] {
  const flat = inlineText(block.block);
  // A checkbox that names a marker asks for its absence.
  if (owner?.item.kind === 'check') return [];
  return [
    ...bracketMarkers(
      flat,
      owner !== null || /clarification/i.test(block.section.title),
      owner?.block === block.block ? owner.labelEnd : 0,
    ),
    ...todoMarkers(flat),
  ].map((marker) => {
    const raw = flat.text.slice(marker.start, marker.end);
    const {source, text} = context.file;
    const {item} = items.make(
      {node: block.block, block: block.block, section: block.section, claims: false},
      {
        kind: 'clarification',
        text: marker.text,
        answer: marker.answer,
        state: marker.state,
        of: owner && owner.item.kind !== 'clarification' ? owner.item.anchor : null,
        position: placeAt(flat, marker.start, raw, text, source.path),
        wantedAnchor: nextQuestion(items),
      },
    );
    return {flat, start: marker.start, end: marker.end, anchor: item.anchor};
  });
}

const BRACKET = /\[(?<word>NEEDS CLARIFICATION|CLARIFIED)(?<colon>\s*[:：—–-])?/g;

/** `from` is where the statement begins, after the label of its item. */
function bracketMarkers(flat: InlineText, mayBeBare: boolean, from: number): readonly Marker[] {
  const markers: Marker[] = [];
  let after = 0;
  for (const match of flat.text.matchAll(BRACKET)) {
    // A marker inside another one is part of its words.
    if (match.index < after || segmentAt(flat, match.index)?.role === 'code') continue;
    const end = closingBracket(flat.text, match.index);
    const body = oneLine(flat.text.slice(match.index + match[0].length, end).replace(/\]$/, ''));
    const isBare = !match.groups?.['colon'];
    if ((isBare && (!mayBeBare || body !== '')) || /^(?:\.{3}|…)$/.test(body) || (!isBare && body === '')) continue;
    after = end;
    const isAnswered = match.groups?.['word'] === 'CLARIFIED';
    const text = isAnswered || isBare ? aroundOf(flat.text, from, match.index, end) || body : body;
    markers.push({
      start: match.index,
      end,
      state: isAnswered ? 'answered' : 'open',
      text,
      answer: isAnswered ? body : null,
    });
  }
  return markers;
}

/** The question that an answer or a bare marker stands beside. */
function aroundOf(text: string, from: number, start: number, end: number): string {
  return oneLine(`${text.slice(Math.max(from, start - LONGEST), start)} ${text.slice(end, end + LONGEST)}`);
}

/** Longer than any question; an unclosed marker must not take the rest of the file, nor the time to read it. */
const LONGEST = 2000;

/** Just after the bracket that closes the one at `start`; without one, the end of its line. */
function closingBracket(text: string, start: number): number {
  const last = Math.min(text.length, start + LONGEST);
  let depth = 0;
  for (let at = start; at < last; at++) {
    if (text[at] === '[') depth += 1;
    if (text[at] === ']' && --depth === 0) return at + 1;
  }
  const newLine = text.slice(start, last).indexOf('\n');
  return newLine < 0 ? last : start + newLine;
}

const TODO = /\bTODO\((?<name>[^()\n]{1,60})\):?[ \t]*(?<text>[^\n]*)/g;

function todoMarkers(flat: InlineText): readonly Marker[] {
  return [...flat.text.matchAll(TODO)].flatMap((match) => {
    if (segmentAt(flat, match.index)?.role === 'code') return [];
    return [
      {
        start: match.index,
        end: match.index + match[0].trimEnd().length,
        state: 'open' as const,
        text: oneLine(match[0]),
        answer: null,
      },
    ];
  });
}
