import type {Diagnostic, Severity} from '../../../model/diagnostic.ts';
import type {Trace} from '../../../model/trace.ts';
import type {Memory} from '../../memory/memory.ts';
import {diagnosticView} from '../diagnosticView.ts';
import type {FacetView} from '../pageData.ts';
import type {Addresses} from '../portal.ts';
import type {Views} from '../views.ts';
import type {FindingFacets, FindingView} from './coveragePageData.ts';

/** A diagnostic with its document. */
export type FindingOf = (diagnostic: Diagnostic) => FindingView;

/** For the diagnostics of this look; each file's are made again when one of them changed. */
export function createFindings(
  trace: Trace,
  diagnosticsOf: ReadonlyMap<string, readonly Diagnostic[]>,
  {views, addresses, memory}: {readonly views: Views; readonly addresses: Addresses; readonly memory: Memory},
): FindingOf {
  const artifactOf = new Map(trace.files.map(({facts, artifact}) => [facts.path, artifact]));
  const source = memory.read('diagnostics of a place', (path: string) => ({
    diagnostics: diagnosticsOf.get(path) ?? [],
    artifact: artifactOf.get(path),
  }));
  const findings = memory.remember('findings of a file', (path: string): readonly FindingView[] => {
    const {diagnostics, artifact} = source(path);
    if (artifact === undefined)
      return diagnostics.map((diagnostic) => ({...diagnosticView(diagnostic, views, null), document: null}));
    const {key, title, kind} = views.ref(artifact);
    const href = addresses.file(key, path);
    return diagnostics.map((diagnostic) => ({
      ...diagnosticView(diagnostic, views, href),
      document: {key, title, kind},
    }));
  });
  const made = new Map<Diagnostic, FindingView>();
  for (const [path, diagnostics] of diagnosticsOf) {
    const ofFile = findings(path);
    for (const [index, diagnostic] of diagnostics.entries()) {
      const view = ofFile[index];
      if (view) made.set(diagnostic, view);
    }
  }
  return (diagnostic) => {
    const view = made.get(diagnostic);
    if (!view) throw new Error(`Bug: a finding of ${diagnostic.position.path} is none of this look.`);
    return view;
  };
}

export const BY_WEIGHT: readonly Severity[] = ['error', 'warning', 'info'];

export function findingFacets(findings: readonly FindingView[]): FindingFacets {
  const order: readonly string[] = BY_WEIGHT;
  return {
    code: counted(findings, ({code}) => ({value: code, label: code})),
    severity: counted(findings, ({severity}) => ({value: severity, label: severity})).toSorted(
      (a, b) => order.indexOf(a.value) - order.indexOf(b.value),
    ),
    kind: counted(findings, ({document: own}) => own && {value: own.kind, label: own.kind}),
    spec: counted(findings, ({document: own}) => (own?.kind === 'spec' ? {value: own.key, label: own.title} : null)),
  };
}

function counted(
  findings: readonly FindingView[],
  readValue: (finding: FindingView) => {readonly value: string; readonly label: string} | null,
): readonly FacetView[] {
  const counts = new Map<string, {readonly value: string; readonly label: string; count: number}>();
  for (const finding of findings) {
    const found = readValue(finding);
    if (!found) continue;
    const known = counts.get(found.value);
    if (known) known.count += 1;
    else counts.set(found.value, {...found, count: 1});
  }
  return [...counts.values()].toSorted((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}
