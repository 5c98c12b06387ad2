import type {Diagnostic} from '../../../model/diagnostic.ts';
import type {Settings} from '../../../model/settings.ts';
import type {Trace} from '../../../model/trace.ts';
import {RULES} from '../../check/rules/index.ts';
import type {Memory} from '../../memory/memory.ts';
import {notedTrace} from '../../resolve/notedTrace.ts';
import type {Addresses} from '../portal.ts';
import {type TracedSpec, totalsOf} from '../trace/tracePages.ts';
import type {Views} from '../views.ts';
import type {CheckView, CoveragePage} from './coveragePageData.ts';
import {type FindingOf, findingFacets} from './findings.ts';

export interface CoverageSource {
  readonly trace: Trace;
  readonly settings: Settings;
  readonly diagnostics: readonly Diagnostic[];
  readonly findingOf: FindingOf;
  readonly specs: readonly TracedSpec[];
  readonly views: Views;
  readonly addresses: Addresses;
  readonly memory: Memory;
}

export function coveragePage({
  trace,
  settings,
  diagnostics,
  findingOf,
  specs,
  views,
  addresses,
  memory,
}: CoverageSource): CoveragePage {
  const checks = checksOf(trace, settings, diagnostics, memory);
  const order = new Map(checks.map(({code}, place) => [code, place]));
  const placeOf = ({code}: Diagnostic) => order.get(code) ?? 0;
  const findings = diagnostics
    .filter(({code}) => order.has(code))
    .toSorted((a, b) => placeOf(a) - placeOf(b))
    .map(findingOf);
  return {
    view: 'coverage',
    totals: totalsOf(specs.flatMap(({rows}) => rows)),
    specs: specs
      .map(({key, rows}) => ({
        spec: views.ref(key),
        totals: totalsOf(rows),
        href: addresses.trace(key),
        questions: views.itemsOf(key).filter(({kind, state}) => kind === 'clarification' && state === 'open').length,
      }))
      .toSorted((a, b) => (a.totals.percent ?? 101) - (b.totals.percent ?? 101)),
    checks,
    findings,
    left: 0,
    facets: findingFacets(findings),
  };
}

/** What a check looks at, by its code. Its order is the page's: what is missing, what is doubtful, what is broken. */
const LOOKED_AT: Readonly<Record<string, (trace: Trace) => number>> = {
  'uncovered-requirement': ({artifacts, items, coverage}) => {
    const templates = new Set(artifacts.filter(({isTemplate}) => isTemplate).map(({key}) => key));
    const asked = new Set<string>(coverage.map(({item}) => item));
    return items.filter(({id, kind, artifact}) => kind === 'requirement' && asked.has(id) && !templates.has(artifact))
      .length;
  },
  'waiver-without-reason': ({files}) => files.reduce((sum, {facts}) => sum + facts.waivers.length, 0),
  'unreferenced-document': ({artifacts}) =>
    artifacts.filter(({kind, isTemplate}) => kind !== 'spec' && !isTemplate).length,
  'suspect-link': ({coverage}) => coverage.filter(({runbooks}) => runbooks.length > 0).length,
  'stale-runbook': runbooks,
  'alert-without-runbook': alerts,
  'runbook-without-alert': runbooks,
  'unknown-alert': alerts,
  'alert-claimed-twice': alerts,
  'supersession-cycle': decisions,
  'reference-to-superseded': references,
  'broken-reference': references,
  'ambiguous-reference': references,
  'broken-diagram': ({files}) => files.reduce((sum, {facts}) => sum + facts.diagrams.length, 0),
};

function alerts({alerts: all}: Trace): number {
  return all.length;
}

function decisions({artifacts}: Trace): number {
  return artifacts.filter(({kind}) => kind === 'decision').length;
}

function runbooks({artifacts}: Trace): number {
  return artifacts.filter(({kind}) => kind === 'runbook').length;
}

/** Words that look like a reference and name nothing a portal could hold are none. */
export function references({files}: Trace): number {
  let count = 0;
  for (const {outcomes} of files)
    for (const {links, unresolved} of outcomes) if (links.length + unresolved.length > 0) count += 1;
  return count;
}

/** The checks that speak of exposure and are not silenced; a rule this version has not is none. */
function checksOf(
  trace: Trace,
  settings: Settings,
  diagnostics: readonly Diagnostic[],
  memory: Memory,
): readonly CheckView[] {
  const known = new Set(RULES.map(({code}) => code));
  const noted = notedTrace(trace, 'coverage', memory);
  const looked = memory.remember('what a check looked at', (code: string) => LOOKED_AT[code]?.(noted) ?? 0);
  const found = new Map<string, number>();
  for (const {code} of diagnostics) found.set(code, (found.get(code) ?? 0) + 1);
  return Object.keys(LOOKED_AT)
    .filter((code) => known.has(code) && settings.severities[code] !== 'off')
    .map((code) => ({code, looked: looked(code), found: found.get(code) ?? 0}));
}
