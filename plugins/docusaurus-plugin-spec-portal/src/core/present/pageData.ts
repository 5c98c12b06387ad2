import type {ArtifactPage} from './artifactPageData.ts';
import type {ChangesPage} from './changesPageData.ts';
import type {CoveragePage} from './coveragePageData.ts';
import type {DiagramsPage} from './diagramsData.ts';
import type {MapPage} from './graph/graphData.ts';
import type {HomePage} from './homePageData.ts';
import type {IdsPage} from './idsPageData.ts';
import type {BrowserPage, DecisionsPage, FacetPage} from './listPagesData.ts';
import type {RecognitionPage} from './recognitionPageData.ts';
import type {ClarificationsPage, ProblemsPage} from './reportPagesData.ts';
import type {AlertPage, RunbookPage, RunbooksPage} from './runbookPagesData.ts';
import type {MatrixPage, TraceIndexPage, TracePage} from './tracePagesData.ts';

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
  | GoPage;

/** Leads from an id in the address to its place; what it knows it asks the search. */
export interface GoPage {
  readonly view: 'go';
}

export type {ArtifactPage} from './artifactPageData.ts';
export type {CardCount, CardFile, ItemCard} from './cardsData.ts';
export type {ChainEntry, ChainView} from './chainData.ts';
export type {ChangesPage, ChangeView, CommitView, DocumentHistory, FeedLinks, HistoryState} from './changesPageData.ts';
export type {CheckView, CoveragePage, FindingFacets, FindingView} from './coveragePageData.ts';
export type {DiagramLinkView, DiagramRow, DiagramsPage, DiagramView} from './diagramsData.ts';
export type {BacklinkGroup, CitationView, FileActions, SectionProgress, StoryView} from './documentData.ts';
export type {DocumentRow, EmbedView} from './embedData.ts';
export type {FieldPart, FieldView} from './fieldsData.ts';
export type {
  GraphEdge,
  GraphNode,
  GraphView,
  MapEntry,
  MapPage,
  NeighbourhoodView,
  NeighbourView,
} from './graph/graphData.ts';
export type {HomePage} from './homePageData.ts';
export type {EmbedAlias, EmbedData, PortalSummary, SavedView} from './hostData.ts';
export type {IdsPage} from './idsPageData.ts';
export type {
  ArtifactRow,
  BrowserPage,
  DecisionRow,
  DecisionsPage,
  FacetLink,
  FacetPage,
  FacetView,
} from './listPagesData.ts';
export type {
  ArtifactRef,
  BehindView,
  ClarificationView,
  ContradictionView,
  DiagnosticView,
  InheritedView,
  ItemView,
  PlacedDiagnostic,
  PlaceView,
  ProgressView,
  SlotView,
  StatusView,
  SupersessionView,
  WaiverView,
} from './pageParts.ts';
export type {NoteView, RecognitionPage, RecognitionRow, RecognitionView} from './recognitionPageData.ts';
export type {ClarificationsPage, ProblemsPage} from './reportPagesData.ts';
export type {
  AlertPage,
  AlertRow,
  AlertRuleView,
  RunbookPage,
  RunbookRow,
  RunbooksPage,
  VerifiedView,
} from './runbookPagesData.ts';
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
} from './tracePagesData.ts';
