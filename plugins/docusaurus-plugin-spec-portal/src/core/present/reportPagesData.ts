import type {FindingFacets, FindingView} from './coveragePageData.ts';
import type {ClarificationView} from './pageParts.ts';

export interface ClarificationsPage {
  readonly view: 'clarifications';
  readonly open: readonly ClarificationView[];
  readonly answered: readonly ClarificationView[];
}

export interface ProblemsPage {
  readonly view: 'problems';
  readonly rows: readonly FindingView[];
  readonly facets: FindingFacets;
  /** What was checked, so that an empty list says something. */
  readonly checked: {readonly files: number; readonly references: number; readonly rules: readonly string[]};
}
