import type {Finding} from '../../../model/diagnostic.ts';
import {ofEach} from '../../../model/parts.ts';
import type {TracedFile} from '../../../model/trace.ts';
import {fileProblems} from '../fileProblems.ts';
import type {Rule} from '../rule.ts';

/** A directive of ours that cannot be answered as it is written: whoever types one means it. */
export const invalidDirective: Rule = {
  code: 'invalid-directive',
  severity: 'error',
  check: (trace) => [...fileProblems(trace, 'invalid-directive'), ...unanswered(trace.files)],
};

const unanswered = ofEach(({facts, embeds}: TracedFile): readonly Finding[] =>
  facts.embeds.flatMap(({position}, slot) =>
    (embeds[slot]?.problems ?? []).map(({message, hint}) => ({message, hint, position})),
  ),
);
