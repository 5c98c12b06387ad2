import type {FacetView} from '../lists/listPagesData.ts';
import type {ClarificationView} from '../pageParts.ts';
import type {FindingFacets, FindingView} from './coveragePageData.ts';

export interface ClarificationsPage {
  readonly view: 'clarifications';
  readonly open: readonly ClarificationView[];
  readonly answered: readonly ClarificationView[];
  readonly documents: readonly FacetView[];
  readonly owners: readonly FacetView[];
  /** How many have been open for more than 30 days, as far as Git can tell. */
  readonly waiting: number;
  /** Not listed. */
  readonly left: number;
}

export interface ProblemsPage {
  readonly view: 'problems';
  readonly rows: readonly FindingView[];
  /** Not listed. */
  readonly left: number;
  readonly facets: FindingFacets;
  /** What was checked, so that an empty list says something. */
  readonly checked: {readonly files: number; readonly references: number; readonly rules: readonly string[]};
}
