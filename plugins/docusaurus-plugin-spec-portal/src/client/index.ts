/** What components use at run time; swizzled ones import it by the package's name. */

export {othersPage} from '@spec-portal/others';
export {applyFilter, type Facts} from '../core/filter/applyFilter.ts';
export type {Sort} from '../core/filter/filter.ts';
export {comparable, type FactKey, type Filter, type FilterKey, filterKey} from '../core/filter/filter.ts';
export {filterOfPairs} from '../core/filter/filterOfPairs.ts';
export {filterOf} from '../core/filter/filterOfText.ts';
export {queryOf, textOf} from '../core/filter/writeFilter.ts';
export {artifactFacts} from '../core/present/facts/artifactFacts.ts';
export {changeFacts} from '../core/present/facts/changeFacts.ts';
export {decisionFacts} from '../core/present/facts/decisionFacts.ts';
export {diagramFacts} from '../core/present/facts/diagramFacts.ts';
export {findingFacts} from '../core/present/facts/findingFacts.ts';
export {questionFacts} from '../core/present/facts/questionFacts.ts';
export {
  entriesByGroup,
  type MatrixEntry,
  matrixEntries,
  requirementFacts,
} from '../core/present/facts/requirementFacts.ts';
export {alertFacts, runbookFacts} from '../core/present/facts/runbookFacts.ts';
export {traceFacts} from '../core/present/facts/traceFacts.ts';
export {STATE_NAMES, TRACE_STATES} from '../core/present/facts/traceStates.ts';
export {starOf} from '../core/present/graph/star.ts';
export type * from '../core/present/pageData.ts';
export type {SearchKind} from '../core/present/search/searchData.ts';
export type {ArtifactKind} from '../model/artifact.ts';
export type {CoverageStatus, TraceState} from '../model/coverage.ts';
export {decoded} from '../model/decoded.ts';
export type {Severity} from '../model/diagnostic.ts';
export {DIAGRAM_KINDS, type DiagramKind, type DiagramOutline} from '../model/diagram.ts';
export {type EmbedName, isEmbedName} from '../model/embed.ts';
export type {ChangeKind} from '../model/history.ts';
export type {ItemKind, ItemState, Level} from '../model/item.ts';
export {LEFT_ANCHOR} from '../model/leftAnchor.ts';
export type {Basis, LinkType} from '../model/link.ts';
export {onceOf} from '../model/onceOf.ts';
export {embedName} from '../model/pageName.ts';
export type {NoteTopic} from '../model/recognition.ts';
export {areSameObjects} from '../model/sameObjects.ts';
export {toStage} from '../model/status.ts';
export type {Heading, TreeElement, TreeNode, TreeProps} from '../model/tree.ts';
export {ageOf} from './ageOf.ts';
export {type CopyWords, startCopying} from './behaviours/copying.ts';
export {placeCard} from './cards/placeCard.ts';
export {type HoverCard, type OpenCard, useHoverCard} from './cards/useHoverCard.ts';
export type {Select} from './dataSource.ts';
export {canDraw, type DrawingConfig, drawDiagram} from './diagrams/drawDiagram.ts';
export {linkNames} from './diagrams/linkNames.ts';
export {drawingFile, drawingSize, paintDrawing, saveFile} from './diagrams/saveDrawing.ts';
export {type DrawingState, useDrawing} from './diagrams/useDrawing.ts';
export {DocumentProvider, useScenario, useSectionProgress, useStory} from './documentContext.ts';
export {byYear, type Year} from './filter/byYear.ts';
export {type Chip, type Facet, type Filters, type ListGrammar, useFilters} from './filter/useFilters.ts';
export {useListView} from './filter/useListView.ts';
export {type OwnView, type OwnViews, useOwnViews} from './filter/useOwnViews.ts';
export {useQuery, useTypedQuery} from './filter/useQuery.ts';
export {prepareBy} from './links/preparations.ts';
export {type LinkListeners, ListeningProvider, useIsListened, useLinks} from './links/useLinks.ts';
export {usePrefetch} from './links/usePrefetch.ts';
export {exportMatrix} from './matrix/exportMatrix.ts';
export {type MatrixColumn, type MatrixView, useMatrixView} from './matrix/useMatrixView.ts';
export {
  type PageLookup,
  PageProvider,
  useAsset,
  useDiagram,
  useEmbedSlot,
  useInherited,
  useItem,
  useItems,
  useProblem,
  useSlot,
} from './pageContext.ts';
export {type Preview, usePreview} from './preview/usePreview.ts';
export {onOpenReading, openReading} from './reading/readingDialog.ts';
export {useOpenedForPrint} from './reading/useOpenedForPrint.ts';
export {type ReadingChoice, useReadingChoice} from './reading/useReadingChoice.ts';
export {useReadingKeys} from './reading/useReadingKeys.ts';
export type {
  Completion,
  FoundFacet,
  FoundGroup,
  Marks,
  SearchAdapter,
  SearchAnswer,
  SearchHit,
  Span,
} from './search/adapter.ts';
export {excerptOf, partsOf, type TextPart} from './search/markedText.ts';
export {hasSearch, onOpenSearch, openSearch} from './search/openSearch.ts';
export {
  type QueryCondition,
  queryConditions,
  querySort,
  withoutCondition,
  withoutSort,
} from './search/queryConditions.ts';
export {searchAdapter} from './search/searchAdapter.ts';
export {useCompletions} from './search/useCompletions.ts';
export {type FoundFilters, useFoundFilters} from './search/useFoundFilters.ts';
export {type RecentSearches, useRecentSearches} from './search/useRecentSearches.ts';
export {type SearchState, useSearch} from './search/useSearch.ts';
export {useTakesOver} from './staticParts/useTakesOver.ts';
export {type Island, watchIslands} from './staticParts/wakeIslands.ts';
export {type Embedded, useEmbed} from './useEmbed.ts';
export {useFileRecognition} from './useFileRecognition.ts';
export {useHashScroll} from './useHashScroll.ts';
export {useHydrated} from './useHydrated.ts';
export {useMedia} from './useMedia.ts';
export {type PageFile, usePageData, useWholePage} from './usePageData.ts';
export {type PageEmbed, usePageEmbed, type WrittenEmbed} from './usePageEmbed.ts';
export {type PortalHandle, usePortal} from './usePortal.ts';
export {type DataScript, type DataState, usePortalData} from './usePortalData.ts';
