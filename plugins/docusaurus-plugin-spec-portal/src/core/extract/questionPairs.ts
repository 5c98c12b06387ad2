import type {ListItem, Paragraph, RootContent} from 'mdast';
import {oneLine, plainText} from '../text/inlineText.ts';
import {leadOf} from './blocks.ts';
import type {ItemFactory} from './itemFactory.ts';
import {nextQuestion} from './nextQuestion.ts';
import {isFrequentlyAsked} from './questionSection.ts';
import type {Section} from './sections.ts';

const BOTH = /^\W*Q\d*\s*[:.](?<question>[\s\S]*?)\bA\d*\s*(?:\([^()]{1,40}\)\s*)?[:.](?<answer>[\s\S]+)$/;
const ARROW_BEHIND = /(?:→|->|=>|⇒)$/;
const QUESTION = /^\W*Q\d*\s*[:.](?<question>[\s\S]*)$/;
const ANSWER = /^\W*A\d*\s*(?:\([^()]{1,40}\)\s*)?[:.]\s*(?<answer>\S[\s\S]*)$/;
const ASKING = /question|clarif|session|q\s*&\s*a/i;

/**
 * `Q: …? → A: …` in one list item or paragraph, or the answer in the next one. A question without an answer counts
 * only in a section that asks.
 */
export function questionPairs(section: Section, items: ItemFactory): void {
  if (isFrequentlyAsked(section.names)) return;
  const isAsking = section.names.some((name) => ASKING.test(name));
  for (const list of section.blocks) {
    if (list.type !== 'list') continue;
    for (const [index, node] of list.children.entries())
      pairIn(node, leadOf(node), list.children[index + 1], isAsking, section, items);
  }
  if (!isAsking) return;
  for (const [index, block] of section.blocks.entries()) {
    if (block.type === 'paragraph') pairIn(block, block, section.blocks[index + 1], isAsking, section, items);
  }
}

function pairIn(
  node: ListItem | Paragraph,
  block: Paragraph | null,
  next: RootContent | undefined,
  isAsking: boolean,
  section: Section,
  items: ItemFactory,
): void {
  if (!block || items.isClaimed(node)) return;
  const text = plainText(node);
  const both = BOTH.exec(text)?.groups;
  const asked = oneLine(
    both?.['question']?.trimEnd().replace(ARROW_BEHIND, '') ?? QUESTION.exec(text)?.groups?.['question'] ?? '',
  );
  const told =
    both?.['answer'] ?? (next && asked !== '' ? ANSWER.exec(plainText(next))?.groups?.['answer'] : undefined);
  if (asked === '' || (told === undefined && !isAsking)) return;
  const answer = told === undefined ? null : oneLine(told);
  items.make(
    {node, block, section},
    {
      kind: 'clarification',
      text: asked,
      answer,
      state: answer === null ? 'open' : 'answered',
      wantedAnchor: nextQuestion(items),
    },
  );
}
