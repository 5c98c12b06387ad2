import type {Diagnostic} from '../../model/diagnostic.ts';
import type {Evidence} from '../../model/evidence.ts';
import type {Settings} from '../../model/settings.ts';
import type {Trace} from '../../model/trace.ts';
import {visible} from '../../model/visible.ts';
import type {Rule} from './rule.ts';
import {RULES} from './rules/index.ts';

/** Runs the rules; the site's settings may change a rule's severity or silence it. Sorted by place, then code. */
export function check(
  trace: Trace,
  settings: Settings,
  evidence: Evidence,
  rules: readonly Rule[] = RULES,
): readonly Diagnostic[] {
  return rules
    .flatMap(({code, severity: usual, check: find}): readonly Diagnostic[] => {
      const chosen = settings.severities[code];
      return chosen === 'off'
        ? []
        : find(trace, evidence, settings).map((finding) => ({
            ...finding,
            message: visible(finding.message),
            hint: visible(finding.hint),
            code,
            severity: chosen ?? finding.severity ?? usual,
          }));
    })
    .toSorted(byPlace);
}

function byPlace(a: Diagnostic, b: Diagnostic): number {
  if (a.position.path !== b.position.path) return a.position.path < b.position.path ? -1 : 1;
  return (
    a.position.line - b.position.line ||
    a.position.column - b.position.column ||
    (a.code < b.code ? -1 : a.code > b.code ? 1 : 0)
  );
}
