import {pushTo} from '../../../model/pushTo.ts';
import {once} from '../../memory/once.ts';
import {nearNames} from '../../resolve/nearest.ts';
import type {Rule} from '../rule.ts';

/** A runbook for an alert that no rule raises: renamed, removed, or a typing slip. Without rule files nobody knows. */
export const unknownAlert: Rule = {
  code: 'unknown-alert',
  severity: 'warning',
  check: ({alerts, files}) => {
    const known = alerts.filter(({rules}) => rules.length > 0).map(({name}) => name);
    if (known.length === 0) return [];
    const names = new Set(known);
    // Only a name that nobody knows asks for it.
    const nearest = once(() => nearestOf(known));
    return files.flatMap(({facts}) =>
      (facts.runbook?.alerts ?? [])
        .filter(({name}) => !names.has(name))
        .map(({name, position}) => {
          const meant = nearest()(name);
          return {
            message: `No rule file defines the alert \`${name}\`.`,
            hint: meant ? `Did you mean \`${meant}\`?` : 'Correct the name, or add the rule file to `alerts`.',
            position,
          };
        }),
    );
  },
};

/** For a name, the one that differs by one edit, or by upper and lower case alone. */
function nearestOf(known: readonly string[]): (name: string) => string | null {
  const written = new Map<string, string[]>();
  for (const name of known) pushTo(written, name.toLowerCase(), name);
  const near = nearNames(written.keys());
  return (name) => {
    const folded = name.toLowerCase();
    const [only = null, ...others] = [folded, ...near(folded)].flatMap((each) => written.get(each) ?? []);
    return others.length === 0 ? only : null;
  };
}
