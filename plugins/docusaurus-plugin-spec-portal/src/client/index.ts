/** What components use at run time; swizzled ones import it by the package's name. */
export {usePortal, type PortalHandle} from './usePortal.ts';
export {usePortalData, type DataScript, type DataState} from './usePortalData.ts';
export {usePageData, type PageFile} from './usePageData.ts';
export type * from '../core/present/pageData.ts';
