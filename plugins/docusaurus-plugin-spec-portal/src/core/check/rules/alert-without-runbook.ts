import {runbookAddress} from '../../text/runbookAddress.ts';
import type {Rule} from '../rule.ts';

/** An alert that can wake somebody, and nothing that tells what to do. */
export const alertWithoutRunbook: Rule = {
  code: 'alert-without-runbook',
  severity: 'warning',
  check: ({alerts}) =>
    alerts.flatMap(({name, rules, claims}) => {
      const [rule] = rules;
      if (!rule || claims.length > 0) return [];
      const address = rules.map(runbookAddress).find((found) => found !== null);
      return address
        ? [
            {
              message: `The runbook of \`${name}\` is not in this portal: ${address.value}.`,
              hint: 'Keep a copy beside the specs, or accept that the portal does not know it.',
              position: address.position,
              severity: 'info' as const,
            },
          ]
        : [
            {
              message: `No runbook tells what to do when \`${name}\` fires.`,
              hint: `Write \`Alerts: ${name}\` below the title of its runbook, or a \`runbook_url\` into the rule.`,
              position: rule.position,
            },
          ];
    }),
};
