import {useLocation} from '@docusaurus/router';
import type {PageData} from '../core/present/pageData.ts';
import {pageName} from '../model/pageName.ts';
import {usePortal} from './usePortal.ts';
import {type DataState, usePortalData} from './usePortalData.ts';

/** A page's file: its title and what its view draws. */
export interface PageFile<T extends PageData> {
  /** Null where the view names the page. */
  readonly title: string | null;
  readonly data: T;
}

/** The data of the page at the current address. */
export function usePageData<T extends PageData>(): DataState<PageFile<T>> {
  const {pathname} = useLocation();
  const {summary} = usePortal();
  return usePortalData<PageFile<T>>(pageName(decodePath(pathname), summary.routes.home));
}

function decodePath(pathname: string): string {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return pathname;
  }
}
