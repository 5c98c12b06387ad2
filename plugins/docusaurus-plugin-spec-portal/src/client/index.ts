/** What components use at run time; swizzled ones import it by the package's name. */

export type * from '../core/present/pageData.ts';
export type {ArtifactKind} from '../model/artifact.ts';
export type {CoverageStatus} from '../model/coverage.ts';
export type {Severity} from '../model/diagnostic.ts';
export type {ItemKind, ItemState, Level} from '../model/item.ts';
export type {Basis, LinkType} from '../model/link.ts';
export {embedName} from '../model/pageName.ts';
export type {NoteTopic} from '../model/recognition.ts';
export type {Heading, TreeElement, TreeNode, TreeProps} from '../model/tree.ts';
export type {Facet} from './filter/filterRows.ts';
export {type Chip, type Filters, useFilters} from './filter/useFilters.ts';
export {type PageLookup, PageProvider, useAsset, useInherited, useItem, useItems, useSlot} from './pageContext.ts';
export type {FoundGroup} from './search/groupResults.ts';
export {excerpt, highlightParts, type TextPart} from './search/highlight.ts';
export {onOpenSearch, openSearch} from './search/openSearch.ts';
export {type SearchState, useSearch} from './search/useSearch.ts';
export {useClientNavigation} from './useClientNavigation.ts';
export {type Embedded, useEmbed} from './useEmbed.ts';
export {useFileRecognition} from './useFileRecognition.ts';
export {useHydrated} from './useHydrated.ts';
export {useIsTarget} from './useIsTarget.ts';
export {type PageFile, usePageData} from './usePageData.ts';
export {type PortalHandle, usePortal} from './usePortal.ts';
export {type DataScript, type DataState, usePortalData} from './usePortalData.ts';
export {usePrefetch} from './usePrefetch.ts';
