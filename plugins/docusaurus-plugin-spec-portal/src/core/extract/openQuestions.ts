import type {List, ListItem, Paragraph, RootContent} from 'mdast';
import {oneLine, plainText} from '../text/inlineText.ts';
import {answerInItem} from './answers.ts';
import {leadOf} from './blocks.ts';
import {answerOfLine} from './clarificationLog.ts';
import type {ItemFactory} from './itemFactory.ts';
import {nextQuestion} from './nextQuestion.ts';
import type {Part} from './parts.ts';
import {isNothing} from './plainItems.ts';
import {isMixedSection, isQuestionSection} from './questionSection.ts';
import {questionRows} from './questionTable.ts';
import type {Section} from './sections.ts';

const NOTHING_OPEN =
  /^\W*(?:(?:none|nothing)\s*(?:[.,;:!—–-]|$)|(?:none|nothing) (?:at this|identified|so far|remaining|yet|open|left)\b|no (?:open|unresolved|remaining|outstanding)\b|all\b[^.]{0,80}\b(?:resolved|answered|decided|settled|closed)\b)/i;

/** The questions of one part of a section that asks: list items, rows, and paragraphs with or without options below. */
export function openQuestions(part: Part, section: Section, marked: ReadonlySet<ListItem>, items: ItemFactory): void {
  const asking = askingOf(part, section);
  if (asking === null) return;
  const [first] = part.blocks;
  if (first?.type === 'paragraph' && NOTHING_OPEN.test(plainText(first))) return;
  for (const [index, block] of part.blocks.entries()) {
    const next = part.blocks.slice(index + 1);
    if (block.type === 'paragraph') askedInParagraph(block, next, section, items);
    if (block.type === 'table') questionRows(block, section, items);
    if (block.type === 'list' && !belongsTo(part.blocks[index - 1], block))
      askedInList(block, asking === 'some', section, marked, items);
  }
}

const SETTLED_PART = /\b(?:resolved|answered|closed|decided|decisions?|options?|recommend\w*|next steps|references)\b/i;

/** Whether everything in a part is a question, only what ends in a question mark, or nothing. */
function askingOf({name, label}: Part, section: Section): 'all' | 'some' | null {
  if (label && /^question$/i.test(name)) return null;
  if (isQuestionSection(name)) return 'all';
  const isGroup = label !== null && isQuestionSection(section.name) && !SETTLED_PART.test(name);
  return isGroup || isMixedSection(name) ? 'some' : null;
}

function askedInList(
  list: List,
  isMixed: boolean,
  section: Section,
  marked: ReadonlySet<ListItem>,
  items: ItemFactory,
): void {
  for (const node of list.children) {
    const block = leadOf(node);
    const whole = oneLine(plainText(node));
    if (!block || items.isClaimed(node) || marked.has(node) || isNothing(whole) || (isMixed && !whole.includes('?')))
      continue;
    const {text, answer, isAnswered} = answerInItem(node, whole);
    const isSettled = node.checked === true || block.children[0]?.type === 'delete' || isAnswered;
    items.make(
      {node, block, section},
      {kind: 'clarification', text, answer, state: isSettled ? 'answered' : 'open', wantedAnchor: nextQuestion(items)},
    );
  }
}

const ENDS_ASKING = /\?["'”’)*]*$/;
/** Looked for from the end back, as words that ask may stand anywhere in a text. */
const ASKS_FOR_OPTIONS =
  /:$(?<=(?:^|[.:!?]\s+)(?:should|which|how|what|who|when|where|whether|do|does|can|is|are|will)\b[^.?]*)/i;
const LONGEST_QUESTION = 400;

function askedInParagraph(block: Paragraph, next: readonly RootContent[], section: Section, items: ItemFactory): void {
  const text = oneLine(plainText(block));
  if (
    items.isClaimed(block) ||
    text.length > LONGEST_QUESTION ||
    /^\W*[QA]\d*\W{0,3}[:(]/.test(text) ||
    !asks(text, next[0])
  )
    return;
  const answer =
    next
      .map((each) => (each.type === 'paragraph' ? answerOfLine(plainText(each)) : null))
      .find((each) => each !== null) ?? null;
  items.make(
    {node: block, block, section},
    {
      kind: 'clarification',
      text,
      answer,
      state: answer === null ? 'open' : 'answered',
      wantedAnchor: nextQuestion(items),
    },
  );
}

function asks(text: string, next: RootContent | undefined): boolean {
  return ENDS_ASKING.test(text) || (ASKS_FOR_OPTIONS.test(text) && next?.type === 'list' && areOptions(next));
}

const OPTION = /^\W{0,2}(?:[a-z0-9]\)|[A-H][).:]\s|(?:Option|Alternative|Variant)\b)/;

function areOptions(list: List): boolean {
  return (
    list.children.every((item) => OPTION.test(oneLine(plainText(item)))) ||
    !list.children.some((item) => plainText(item).includes('?'))
  );
}

/** A list below a question holds its options, below an answer its parts. */
function belongsTo(before: RootContent | undefined, list: List): boolean {
  if (before?.type !== 'paragraph') return false;
  const text = oneLine(plainText(before));
  return (
    /^\W*A\d*\s*(?:\([^)]*\))?\W{0,3}:/.test(text) ||
    answerOfLine(text) !== null ||
    (asks(text, list) && areOptions(list))
  );
}
