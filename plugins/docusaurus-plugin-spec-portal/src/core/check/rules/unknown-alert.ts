import {isOneEdit} from '../../resolve/nearest.ts';
import type {Rule} from '../rule.ts';

/** A runbook for an alert that no rule raises: renamed, removed, or a typing slip. Without rule files nobody knows. */
export const unknownAlert: Rule = {
  code: 'unknown-alert',
  severity: 'warning',
  check: ({alerts, files}) => {
    const known = alerts.filter(({rules}) => rules.length > 0).map(({name}) => name);
    if (known.length === 0) return [];
    const names = new Set(known);
    return files.flatMap(({facts}) =>
      (facts.runbook?.alerts ?? [])
        .filter(({name}) => !names.has(name))
        .map(({name, position}) => {
          const nearest = nearestOf(name, known);
          return {
            message: `No rule file defines the alert \`${name}\`.`,
            hint: nearest ? `Did you mean \`${nearest}\`?` : 'Correct the name, or add the rule file to `alerts`.',
            position,
          };
        }),
    );
  },
};

/** The one name that differs by one edit, or by upper and lower case alone. */
function nearestOf(written: string, known: readonly string[]): string | null {
  const near = known.filter((name) => {
    const [a, b] = [name.toLowerCase(), written.toLowerCase()];
    return a === b || isOneEdit(a, b);
  });
  return near.length === 1 ? (near[0] ?? null) : null;
}
