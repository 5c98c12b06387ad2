import type {Diagnostic} from '../../../model/diagnostic.ts';
import type {Trace} from '../../../model/trace.ts';
import {RULES} from '../../check/rules/index.ts';
import type {ProblemsPage} from '../pageData.ts';
import {references} from './coveragePage.ts';
import {BY_WEIGHT, type FindingOf, findingFacets} from './findings.ts';

/** Every diagnostic, errors first, else in the order of the command line. */
export function problemsPage(trace: Trace, diagnostics: readonly Diagnostic[], findingOf: FindingOf): ProblemsPage {
  const byWeight = diagnostics.toSorted((a, b) => BY_WEIGHT.indexOf(a.severity) - BY_WEIGHT.indexOf(b.severity));
  const rows = byWeight.map(findingOf);
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
