import type {Diagnostic} from '../../../model/diagnostic.ts';
import type {Trace} from '../../../model/trace.ts';
import {RULES} from '../../check/rules/index.ts';
import type {ProblemsPage} from '../pageData.ts';
import type {Addresses} from '../portal.ts';
import type {Views} from '../views.ts';
import {references} from './coveragePage.ts';
import {BY_WEIGHT, findingFacets, findingViews} from './findings.ts';

/** Every diagnostic, errors first, else in the order of the command line. */
export function problemsPage(
  trace: Trace,
  diagnostics: readonly Diagnostic[],
  views: Views,
  addresses: Addresses,
): ProblemsPage {
  const byWeight = diagnostics.toSorted((a, b) => BY_WEIGHT.indexOf(a.severity) - BY_WEIGHT.indexOf(b.severity));
  const rows = findingViews(trace, byWeight, views, addresses);
  return {
    view: 'problems',
    rows,
    left: 0,
    facets: findingFacets(rows),
    checked: {
      files: trace.files.length,
      references: references(trace),
      rules: RULES.map(({code}) => code),
    },
  };
}
