import type {Finding} from '../../../model/diagnostic.ts';
import type {Item} from '../../../model/item.ts';
import {onceOf} from '../../../model/onceOf.ts';
import {openQuestions} from '../../resolve/indexes.ts';
import type {Rule} from '../rule.ts';

const LIMIT = 120;

/** A question that nobody has answered. */
export const openClarification: Rule = {
  code: 'open-clarification',
  severity: 'info',
  check: ({items}) => openQuestions(items).map(questionAt),
};

const questionAt = onceOf(
  ({text, position}: Item): Finding => ({
    message: `Open question: ${text.length > LIMIT ? `${text.slice(0, LIMIT).trimEnd()} …` : text}`,
    hint: 'Answer it, and write `[CLARIFIED: answer]` in its place.',
    position,
  }),
);
