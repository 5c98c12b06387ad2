import type {DiagramsPage} from './diagrams/diagramsData.ts';
import type {ArtifactPage} from './documents/artifactPageData.ts';
import type {MapPage} from './graph/graphData.ts';
import type {ChangesPage} from './history/changesPageData.ts';
import type {HomePage} from './lists/homePageData.ts';
import type {IdsPage} from './lists/idsPageData.ts';
import type {BrowserPage, DecisionsPage, FacetPage} from './lists/listPagesData.ts';
import type {CoveragePage} from './reports/coveragePageData.ts';
import type {RecognitionPage} from './reports/recognitionPageData.ts';
import type {ClarificationsPage, ProblemsPage} from './reports/reportPagesData.ts';
import type {AlertPage, RunbookPage, RunbooksPage} from './runbooks/runbookPagesData.ts';
import type {MatrixPage, TraceIndexPage, TracePage} from './trace/tracePagesData.ts';

/*
 * What the theme draws: plain JSON, prepared so far that components neither filter facts nor count them.
 * `href` is always a site path with base URL, or an absolute address outside the site.
 */

export type PageData =
  | HomePage
  | BrowserPage
  | FacetPage
  | ArtifactPage
  | RunbookPage
  | AlertPage
  | DecisionsPage
  | RunbooksPage
  | TraceIndexPage
  | TracePage
  | MatrixPage
  | CoveragePage
  | ClarificationsPage
  | ChangesPage
  | ProblemsPage
  | RecognitionPage
  | IdsPage
  | DiagramsPage
  | MapPage
  | SearchPage
  | GoPage;

/** Results of a search that stands in the address, and what they can be narrowed by; it asks the search for all of it. */
export interface SearchPage {
  readonly view: 'search';
}

/** Leads from an id in the address to its place; what it knows it asks the search. */
export interface GoPage {
  readonly view: 'go';
}

export type {DiagramLinkView, DiagramRow, DiagramsPage, DiagramView} from './diagrams/diagramsData.ts';
export type {ArtifactPage, DocumentFact} from './documents/artifactPageData.ts';
export type {CardCount, CardFile, ItemCard} from './documents/cardsData.ts';
export type {ChainEntry, ChainView} from './documents/chainData.ts';
export type {BacklinkGroup, CitationView, FileActions, SectionProgress, StoryView} from './documents/documentData.ts';
export type {FieldPart, FieldView} from './documents/fieldsData.ts';
export type {DocumentRow, EmbedView} from './embeds/embedData.ts';
export type {
  GraphEdge,
  GraphNode,
  GraphView,
  MapEntry,
  MapPage,
  NeighbourhoodView,
  NeighbourView,
} from './graph/graphData.ts';
export type {
  ChangesPage,
  ChangeView,
  CommitView,
  DocumentHistory,
  FeedLinks,
  HistoryState,
} from './history/changesPageData.ts';
export type {EmbedAlias, EmbedData, PortalSummary, SavedView, SummaryNews} from './hostData.ts';
export type {HomeAttention, HomeCount, HomePage, StageCount} from './lists/homePageData.ts';
export type {IdsPage} from './lists/idsPageData.ts';
export type {
  ArtifactRow,
  BrowserPage,
  DecisionRow,
  DecisionsPage,
  FacetLink,
  FacetPage,
  FacetView,
} from './lists/listPagesData.ts';
export type {
  AlertLink,
  ArtifactRef,
  BehindView,
  ClarificationView,
  ContradictionView,
  DiagnosticView,
  HowFound,
  InheritedView,
  ItemView,
  PlacedDiagnostic,
  PlaceView,
  ProgressView,
  SlotView,
  StatusOrigin,
  StatusView,
  SupersessionView,
  SuspectView,
  WaiverView,
} from './pageParts.ts';
export type {CheckView, CoveragePage, FindingFacets, FindingView} from './reports/coveragePageData.ts';
export type {NoteView, RecognitionPage, RecognitionRow, RecognitionView} from './reports/recognitionPageData.ts';
export type {ClarificationsPage, ProblemsPage} from './reports/reportPagesData.ts';
export type {
  AlertPage,
  AlertRow,
  AlertRuleView,
  RunbookPage,
  RunbookRow,
  RunbooksPage,
  VerifiedView,
} from './runbooks/runbookPagesData.ts';
export type {
  BesideView,
  MatrixFacets,
  MatrixGroup,
  MatrixPage,
  MatrixRow,
  NameView,
  TotalsView,
  TraceIndexPage,
  TraceNeighbour,
  TracePage,
  TraceRow,
} from './trace/tracePagesData.ts';
