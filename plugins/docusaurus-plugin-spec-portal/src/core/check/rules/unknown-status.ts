import type {Rule} from '../rule.ts';

/** A status word that the vocabulary does not hold: it is shown as written and sorted nowhere. */
export const unknownStatus: Rule = {
  code: 'unknown-status',
  severity: 'warning',
  check: ({artifacts}) =>
    artifacts.flatMap(({status}) =>
      status?.source === 'written' && status.stage === 'unknown'
        ? [
            {
              message: `Status \`${status.written}\` is not one this portal knows.`,
              hint: 'Use a word such as draft, in review, accepted, implementing, done, superseded; or add yours to the option `statuses`.',
              position: status.position,
            },
          ]
        : [],
    ),
};
