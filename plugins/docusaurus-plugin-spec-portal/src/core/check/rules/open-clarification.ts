import type {Rule} from '../rule.ts';

const LIMIT = 120;

/** A question that nobody has answered. */
export const openClarification: Rule = {
  code: 'open-clarification',
  severity: 'info',
  check: ({items}) =>
    items
      .filter(({kind, state}) => kind === 'clarification' && state === 'open')
      .map(({text, position}) => ({
        message: `Open question: ${text.length > LIMIT ? `${text.slice(0, LIMIT).trimEnd()} …` : text}`,
        hint: 'Answer it, and write `[CLARIFIED: answer]` in its place.',
        position,
      })),
};
