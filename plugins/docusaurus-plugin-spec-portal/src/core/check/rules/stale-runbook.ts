import type {Artifact} from '../../../model/artifact.ts';
import type {Position} from '../../../model/position.ts';
import {VERIFIED} from '../../extract/dates.ts';
import {fieldNamed} from '../../extract/fields.ts';
import {staleDays} from '../../history/staleness.ts';
import type {Rule} from '../rule.ts';

/** A runbook that nobody has walked through for long. One that was never verified is not stale: nobody said it was right. */
export const staleRunbook: Rule = {
  code: 'stale-runbook',
  // A clock alone makes it so; a build that was green yesterday should not turn red by itself.
  severity: 'info',
  check: ({artifacts}, {today}, settings) =>
    artifacts.flatMap((artifact) => {
      const days = staleDays(artifact, today, settings);
      if (days === null) return [];
      return [
        {
          message: `\`${artifact.title}\` was last verified ${days} days ago, on ${artifact.dates.verified}.`,
          hint: 'Walk through it, correct what is no longer so, and write the day as its `Last verified`.',
          position: verifiedAt(artifact),
        },
      ];
    }),
};

function verifiedAt({fields, path}: Artifact): Position {
  return fieldNamed(fields, VERIFIED)?.position ?? {path, line: 1, column: 1};
}
