import type {Diagnostic, Severity} from '../../../model/diagnostic.ts';
import type {Trace} from '../../../model/trace.ts';
import {diagnosticView} from '../diagnosticView.ts';
import type {FacetView} from '../pageData.ts';
import type {Addresses} from '../portal.ts';
import type {Views} from '../views.ts';
import type {FindingFacets, FindingView} from './coveragePageData.ts';

/** Diagnostics with their documents, in the order they came. */
export function findingViews(
  trace: Trace,
  diagnostics: readonly Diagnostic[],
  views: Views,
  addresses: Addresses,
): readonly FindingView[] {
  const artifactOf = new Map(trace.files.map(({facts, artifact}) => [facts.path, artifact]));
  return diagnostics.map((diagnostic) => {
    const {path} = diagnostic.position;
    const artifact = artifactOf.get(path);
    if (artifact === undefined) return {...diagnosticView(diagnostic, views, null), document: null};
    const {key, title, kind} = views.ref(artifact);
    return {...diagnosticView(diagnostic, views, addresses.file(key, path)), document: {key, title, kind}};
  });
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
