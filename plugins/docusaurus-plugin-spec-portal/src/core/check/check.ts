import type {Diagnostic, Finding, Severity} from '../../model/diagnostic.ts';
import type {Evidence} from '../../model/evidence.ts';
import {pushTo} from '../../model/pushTo.ts';
import type {Settings} from '../../model/settings.ts';
import type {Trace} from '../../model/trace.ts';
import {visible} from '../../model/visible.ts';
import type {Memory} from '../memory/memory.ts';
import {createOneLook} from '../memory/oneLook.ts';
import {notedTrace} from '../resolve/notedTrace.ts';
import {notedEvidence} from './notedEvidence.ts';
import type {Rule} from './rule.ts';
import {RULES} from './rules/index.ts';

/** Runs the rules; the site's settings may change a rule's severity or silence it. Sorted by place, then code. */
export function check(
  trace: Trace,
  settings: Settings,
  evidence: Evidence,
  rules: readonly Rule[] = RULES,
  memory: Memory = createOneLook(),
): readonly Diagnostic[] {
  const noted = {trace: notedTrace(trace, 'rules', memory), evidence: notedEvidence(evidence, memory)};
  const byCode = new Map(rules.map((rule) => [rule.code, rule]));
  // A rule is asked again when a list that it looks at is another one.
  const findings = memory.remember('findings of a rule', (code: string): readonly Diagnostic[] => {
    const rule = byCode.get(code);
    const chosen = settings.severities[code];
    if (!rule || chosen === 'off') return [];
    return rule
      .check(noted.trace, noted.evidence, settings)
      .map((finding) => signed(finding, code, chosen ?? finding.severity ?? rule.severity));
  });
  return memory.remember('all diagnostics', (_all: 'all') => sorted(rules.flatMap(({code}) => findings(code))))('all');
}

/** Most findings are those of the look before. */
function signed(finding: Finding, code: string, severity: Severity): Diagnostic {
  const known = diagnosticOf.get(finding);
  if (known?.code === code && known.severity === severity) return known;
  const {message, hint} = finding;
  const diagnostic = {...finding, message: visible(message), hint: visible(hint), code, severity};
  diagnosticOf.set(finding, diagnostic);
  return diagnostic;
}

const diagnosticOf = new WeakMap<Finding, Diagnostic>();

/** Paths are compared once per file, not once per finding. */
function sorted(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const byPath = new Map<string, Diagnostic[]>();
  for (const diagnostic of diagnostics) pushTo(byPath, diagnostic.position.path, diagnostic);
  return [...byPath.keys()].toSorted().flatMap((path) => byPath.get(path)?.toSorted(byPlace) ?? []);
}

function byPlace(a: Diagnostic, b: Diagnostic): number {
  return (
    a.position.line - b.position.line ||
    a.position.column - b.position.column ||
    (a.code < b.code ? -1 : a.code > b.code ? 1 : 0)
  );
}
