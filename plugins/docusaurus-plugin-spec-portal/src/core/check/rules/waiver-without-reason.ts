import type {Finding} from '../../../model/diagnostic.ts';
import {ofEach} from '../../../model/parts.ts';
import type {TracedFile} from '../../../model/trace.ts';
import type {Rule} from '../rule.ts';

/** A gap that is accepted without saying why. It stays a gap: the reason is what a reader comes for. */
export const waiverWithoutReason: Rule = {
  code: 'waiver-without-reason',
  severity: 'warning',
  check: ({files}) => withoutReason(files),
};

const withoutReason = ofEach(({facts: {waivers}}: TracedFile): readonly Finding[] =>
  waivers
    .filter(({reason}) => reason === null)
    .map(({side, position}) => ({
      message: `The accepted gap has no reason: ${side === 'trace' ? 'decision and runbook' : side} n/a.`,
      hint: `Say why in the same brackets: \`(${side}: n/a — reason)\`.`,
      position,
    })),
);
