import type {ListItem, Nodes} from 'mdast';
import {oneLine, plainText} from '../text/inlineText.ts';
import {isPending} from './clarificationLog.ts';

/** A question with what was written behind it. */
export interface AskedText {
  readonly text: string;
  readonly answer: string | null;
  readonly isAnswered: boolean;
}

const ARROW = /^(?<question>[\s\S]*?\?["'”’)\]]*)\s*(?:→|⇒|->|=>)\s*(?<answer>\S[\s\S]*)$/;
const ANSWER_WORD = /\b(?:Answer|Resolved|Resolution|Decided|Decision)\b\s*[:：(](?<answer>[^\n]*)/i;
const CLOSED_WORD = /(?:[—–-]\s+|\[|\()(?:RESOLVED|resolved|Resolved|ANSWERED|DECIDED)\b/;
const YES_OR_NO = /^\W{0,3}(?:Yes|No)\b\s*(?:[-–—,.:;!(]|$)|^✅/;
const ASKED_AND_TOLD = /\?["'”’)\]]*\s+(?:Yes|No)\b\s*(?:[-–—,.:;!(]|$)/;

/** Reads the answer an author wrote into the question's own item: `TTL? → 5 min`, `Resolved: …`, a nested `Yes, …`. */
export function answerInItem(node: Nodes, text: string): AskedText {
  const {question = '', answer = ''} = ARROW.exec(text)?.groups ?? {};
  if (question !== '')
    return isPending(answer)
      ? {text, answer: null, isAnswered: false}
      : {text: question, answer: oneLine(answer), isAnswered: true};
  const said = ANSWER_WORD.exec(text)?.groups?.['answer'];
  const isAnswered =
    (said !== undefined && !isPending(said)) ||
    CLOSED_WORD.test(text) ||
    ASKED_AND_TOLD.test(text) ||
    nestedItems(node).some((item) => YES_OR_NO.test(oneLine(plainText(item))));
  return {text, answer: null, isAnswered};
}

function nestedItems(node: Nodes): readonly ListItem[] {
  return node.type === 'listItem'
    ? node.children.flatMap((child) => (child.type === 'list' ? child.children : []))
    : [];
}
