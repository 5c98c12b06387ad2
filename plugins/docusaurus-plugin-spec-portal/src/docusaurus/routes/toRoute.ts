import type {RouteConfig} from '@docusaurus/types';
import type {PageData} from '../../core/present/pageData.ts';
import {FAMILY, type Family} from './foldRoutes.ts';
import {pagePattern} from './pagePattern.ts';

/** What a route tells of a page. */
export interface PageAddress {
  readonly href: string;
  readonly view: PageData['view'];
  /** The document on this machine; null where the page has none. */
  readonly sourceFile: string | null;
}

/** Whose route it is. */
export interface RoutePlace {
  /** Id of the plugin instance. */
  readonly instance: string;
  /** Address of its home page. */
  readonly home: string;
}

/** What draws each page. */
export const COMPONENTS: Readonly<Record<PageData['view'], string>> = {
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

/**
 * A route without modules of its own: the component finds the page's data by its address. Docusaurus knows every page
 * (static files, sitemap, link check); the browser is told of families (`foldRoutes`).
 */
export function toRoute({href, view, sourceFile}: PageAddress, place: RoutePlace): RouteConfig {
  const component = COMPONENTS[view];
  const pattern = pagePattern(href, view, place.home);
  const family: Family | null = pattern === null ? null : [place.instance, component, pattern];
  return {
    path: href,
    component,
    exact: true,
    ...(family !== null && {[FAMILY]: family}),
    ...(sourceFile !== null && {metadata: {sourceFilePath: sourceFile}}),
  };
}
