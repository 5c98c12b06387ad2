import type {RouteConfig} from '@docusaurus/types';
import type {PortalPage} from '../core/index.ts';
import type {PageData} from '../core/present/pageData.ts';

const COMPONENTS: Readonly<Record<PageData['view'], string>> = {
  home: '@theme/SpecPortal/HomePage',
  browser: '@theme/SpecPortal/BrowserPage',
  facet: '@theme/SpecPortal/FacetPage',
  artifact: '@theme/SpecPortal/ArtifactPage',
  runbook: '@theme/SpecPortal/RunbookPage',
  alert: '@theme/SpecPortal/AlertPage',
  decisions: '@theme/SpecPortal/DecisionsPage',
  runbooks: '@theme/SpecPortal/RunbooksPage',
  'trace-index': '@theme/SpecPortal/TraceIndexPage',
  trace: '@theme/SpecPortal/TracePage',
  matrix: '@theme/SpecPortal/MatrixPage',
  coverage: '@theme/SpecPortal/CoveragePage',
  clarifications: '@theme/SpecPortal/ClarificationsPage',
  changes: '@theme/SpecPortal/ChangesPage',
  problems: '@theme/SpecPortal/ProblemsPage',
  recognition: '@theme/SpecPortal/RecognitionPage',
  diagrams: '@theme/SpecPortal/DiagramsPage',
  map: '@theme/SpecPortal/MapPage',
  ids: '@theme/SpecPortal/IdsPage',
  search: '@theme/SpecPortal/SearchPage',
  go: '@theme/SpecPortal/GoPage',
};

/** A route without modules of its own: the component finds the page's data by its address. */
export function toRoute({href, data}: PortalPage, sourceFilePath: string | null): RouteConfig {
  return {
    path: href,
    component: COMPONENTS[data.view],
    exact: true,
    ...(sourceFilePath !== null && {metadata: {sourceFilePath}}),
  };
}
