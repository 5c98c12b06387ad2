import type {Table} from 'mdast';
import {oneLine, plainText} from '../text/inlineText.ts';
import {isPending} from './clarificationLog.ts';
import type {ItemFactory} from './itemFactory.ts';
import {nextQuestion} from './nextQuestion.ts';
import {isNothing} from './plainItems.ts';
import type {Section} from './sections.ts';

const QUESTION_HEADER = /^(?:(?:open )?questions?|frage)$/i;
const ANSWER_HEADER = /^(?:decision|answer|resolution|outcome|antwort)$/i;
const STATUS_HEADER = /^(?:status|state)$/i;
const SETTLED = /^\W*(?:resolved|answered|decided|closed|done|settled)\b/i;
const DEFERRED = /^\W*(?:deferred|open|pending|tbd|later)\b/i;

/** Rows of a table with a column `Question`; what stands in a column `Decision` or `Answer` settles them. */
export function questionRows(table: Table, section: Section, items: ItemFactory): void {
  const [head, ...rows] = table.children;
  const headers = (head?.children ?? []).map((cell) => oneLine(plainText(cell)));
  const columnOf = (pattern: RegExp) => headers.findIndex((header) => pattern.test(header));
  const [asked, answered, status] = [columnOf(QUESTION_HEADER), columnOf(ANSWER_HEADER), columnOf(STATUS_HEADER)];
  if (asked < 0) return;
  for (const node of rows) {
    const textOf = (column: number) => (node.children[column] ? oneLine(plainText(node.children[column])) : '');
    const block = node.children[asked];
    const [text, answer, state] = [textOf(asked), textOf(answered), textOf(status)];
    if (!block || items.isClaimed(node) || isNothing(text)) continue;
    const isAnswered = SETTLED.test(state) || (!DEFERRED.test(state) && !isNothing(answer) && !isPending(answer));
    items.make(
      {node, block, section},
      {
        kind: 'clarification',
        text,
        answer: isAnswered && !isNothing(answer) ? answer : null,
        state: isAnswered ? 'answered' : 'open',
        wantedAnchor: nextQuestion(items),
      },
    );
  }
}
