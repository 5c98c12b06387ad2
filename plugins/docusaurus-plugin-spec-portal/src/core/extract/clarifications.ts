import type {ListItem} from 'mdast';
import {type InlineText, inlineText, oneLine, plainText} from '../text/inlineText.ts';
import {placeAt, segmentAt} from '../text/placeAt.ts';
import {leadOf, type TextBlock, textBlocksOf} from './blocks.ts';
import type {FileContext} from './fileContext.ts';
import type {FoundItem} from './foundItem.ts';
import type {ItemFactory} from './itemFactory.ts';
import {createOwnerOf} from './owners.ts';
import {isNothing} from './plainItems.ts';
import type {Section} from './sections.ts';

/** A clarification marker at its place in a block, for the page to highlight. */
export interface MarkerSpan {
  readonly flat: InlineText;
  readonly start: number;
  readonly end: number;
  readonly anchor: string;
}

const OPEN_QUESTIONS = /^(?:open|unresolved|outstanding|remaining)\s+(?:questions?|clarifications?|issues?|points?)\b|^questions?$|^offene (?:fragen|punkte)$|^preguntas abiertas$/i;
const QUESTION_AND_ANSWER = /^\W*Q\d*\s*[:.]\s*(?<question>[\s\S]*?)\s*(?:→|->|=>|⇒)?\s*\bA\d*\s*[:.]\s*(?<answer>[\s\S]+)$/;

/**
 * Questions of a file: `[NEEDS CLARIFICATION: …]`, `[CLARIFIED: …]`, `TODO(NAME): …`, `Q: … → A: …` pairs, and the
 * bullets of a section of open questions. Mentions of a marker (`No [NEEDS CLARIFICATION] markers remain`) are no questions.
 */
export function extractClarifications(context: FileContext, items: ItemFactory): readonly MarkerSpan[] {
  const ownerOf = createOwnerOf(items.found, context.sections);
  const spans: MarkerSpan[] = [];
  for (const section of context.sections) {
    answeredPairs(section, items);
    const marked = new Set<ListItem>();
    for (const block of textBlocksOf(section)) {
      const found = markersOf(block, ownerOf(block), context, items);
      spans.push(...found);
      if (found.length > 0) for (const holder of block.holders) if (holder.type === 'listItem') marked.add(holder);
    }
    if (isQuestionSection(section.title)) openQuestions(section, marked, items);
  }
  return spans;
}

/** A section whose bullets are questions, checked ones answered. */
export function isQuestionSection(title: string): boolean {
  return OPEN_QUESTIONS.test(title);
}

function answeredPairs(section: Section, items: ItemFactory): void {
  for (const list of section.blocks) {
    if (list.type !== 'list') continue;
    for (const node of list.children) {
      const block = leadOf(node);
      const match = block && !items.isClaimed(node) ? QUESTION_AND_ANSWER.exec(plainText(node)) : null;
      const {question = '', answer = ''} = match?.groups ?? {};
      if (!block || question === '') continue;
      items.make({node, block, section}, {kind: 'clarification', text: oneLine(question), answer: oneLine(answer), state: 'answered', wantedAnchor: nextQuestion(items)});
    }
  }
}

function openQuestions(section: Section, marked: ReadonlySet<ListItem>, items: ItemFactory): void {
  for (const list of section.blocks) {
    if (list.type !== 'list') continue;
    for (const node of list.children) {
      const block = leadOf(node);
      const text = oneLine(plainText(node));
      if (!block || items.isClaimed(node) || marked.has(node) || isNothing(text)) continue;
      const isAnswered = node.checked === true || block.children[0]?.type === 'delete' || /\b(?:Answer|Resolved|Resolution|Decided|Decision)\b\s*[:：(]/i.test(text);
      items.make({node, block, section}, {kind: 'clarification', text, state: isAnswered ? 'answered' : 'open', wantedAnchor: nextQuestion(items)});
    }
  }
}

interface Marker {
  readonly start: number;
  readonly end: number;
  readonly state: 'open' | 'answered';
  readonly text: string;
  readonly answer: string | null;
}

function markersOf(block: TextBlock, owner: FoundItem | null, context: FileContext, items: ItemFactory): readonly MarkerSpan[] {
  const flat = inlineText(block.block);
  // A checkbox that names a marker asks for its absence.
  if (owner?.item.kind === 'check') return [];
  return [...bracketMarkers(flat, owner !== null || /clarification/i.test(block.section.title), owner?.block === block.block ? owner.labelEnd : 0), ...todoMarkers(flat)].map((marker) => {
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
  return [...flat.text.matchAll(BRACKET)].flatMap((match) => {
    if (segmentAt(flat, match.index)?.role === 'code') return [];
    const end = closingBracket(flat.text, match.index);
    const body = oneLine(flat.text.slice(match.index + match[0].length, end - 1));
    const isBare = !match.groups?.['colon'];
    if ((isBare && (!mayBeBare || body !== '')) || /^(?:\.{3}|…)$/.test(body) || (!isBare && body === '')) return [];
    const around = oneLine(`${flat.text.slice(from, match.index)} ${flat.text.slice(end)}`);
    const isAnswered = match.groups?.['word'] === 'CLARIFIED';
    const text = isAnswered || isBare ? around || body : body;
    return [{start: match.index, end, state: isAnswered ? ('answered' as const) : ('open' as const), text, answer: isAnswered ? body : null}];
  });
}

/** Just after the bracket that closes the one at `start`, or the end of the text. */
function closingBracket(text: string, start: number): number {
  let depth = 0;
  for (let at = start; at < text.length; at++) {
    if (text[at] === '[') depth += 1;
    if (text[at] === ']' && --depth === 0) return at + 1;
  }
  return text.length;
}

const TODO = /\bTODO\((?<name>[^()\n]{1,60})\):?[ \t]*(?<text>[^\n]*)/g;

function todoMarkers(flat: InlineText): readonly Marker[] {
  return [...flat.text.matchAll(TODO)].flatMap((match) => {
    if (segmentAt(flat, match.index)?.role === 'code') return [];
    return [{start: match.index, end: match.index + match[0].trimEnd().length, state: 'open' as const, text: oneLine(match[0]), answer: null}];
  });
}

/** Questions have no number of their own; on the page they count through the file. */
function nextQuestion({found}: ItemFactory): string {
  return `q-${found.filter(({item}) => item.kind === 'clarification').length + 1}`;
}
