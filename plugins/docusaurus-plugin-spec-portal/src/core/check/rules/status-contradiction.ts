import type {Rule} from '../rule.ts';

/** A status that another place speaks against. Which side is right only the author can say, so the message holds both. */
export const statusContradiction: Rule = {
  code: 'status-contradiction',
  severity: 'warning',
  check: ({contradictions}) =>
    contradictions.map(({claimed, evidence}) => ({
      message: `Claimed: ${claimed.what}. Evidence: ${evidence.what} (\`${evidence.position.path}:${evidence.position.line}\`).`,
      hint: 'Correct the side that is out of date.',
      position: claimed.position,
    })),
};
