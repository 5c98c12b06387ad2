import type {Diagnostic, Severity} from '../../model/diagnostic.ts';
import type {Trace} from '../../model/trace.ts';
import {RULES} from '../check/rules/index.ts';
import {diagnosticView} from './diagnosticView.ts';
import type {ClarificationsPage, ProblemsPage} from './pageData.ts';
import type {Addresses} from './portal.ts';
import type {Views} from './views.ts';

export function clarificationsPage({items}: Trace, views: Views): ClarificationsPage {
  const all = items.filter(({kind}) => kind === 'clarification').map(views.clarification);
  return {
    view: 'clarifications',
    open: all.filter(({state}) => state === 'open'),
    answered: all.filter(({state}) => state !== 'open'),
  };
}

const BY_WEIGHT: readonly Severity[] = ['error', 'warning', 'info'];

export function problemsPage(
  trace: Trace,
  diagnostics: readonly Diagnostic[],
  views: Views,
  addresses: Addresses,
): ProblemsPage {
  const artifactOf = new Map(trace.files.map(({facts, artifact}) => [facts.path, artifact]));
  const rows = diagnostics
    .toSorted((a, b) => BY_WEIGHT.indexOf(a.severity) - BY_WEIGHT.indexOf(b.severity))
    .map((diagnostic) => {
      const {path} = diagnostic.position;
      const artifact = artifactOf.get(path);
      return diagnosticView(diagnostic, views, artifact === undefined ? null : addresses.file(artifact, path));
    });
  const counts = new Map<string, number>();
  for (const {code} of rows) counts.set(code, (counts.get(code) ?? 0) + 1);
  return {
    view: 'problems',
    rows,
    codes: [...counts].map(([code, count]) => ({value: code, label: code, count})),
    checked: {
      files: trace.files.length,
      references: trace.files.reduce((sum, {facts}) => sum + facts.references.length, 0),
      rules: RULES.map(({code}) => code),
    },
  };
}
