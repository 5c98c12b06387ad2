import {useLocation} from '@docusaurus/router';
import type {PageData} from '../core/present/pageData.ts';
import {decoded} from '../model/decoded.ts';
import {pageName} from '../model/pageName.ts';
import type {Select} from './dataSource.ts';
import {usePortal} from './usePortal.ts';
import {type DataState, usePortalData} from './usePortalData.ts';

/** A page's file: its title and what its view draws. */
export interface PageFile<T> {
  /** Null where the view names the page. */
  readonly title: string | null;
  readonly data: T;
}

/** @returns the data of the page at the current address, or the part of it that `select` takes. */
export function usePageData<T>(select?: Select): DataState<PageFile<T>> {
  const {pathname} = useLocation();
  const {summary} = usePortal();
  return usePortalData<PageFile<T>>(pageName(decoded(pathname), summary.routes.home), select);
}

/** All of the page at the current address, for a part whose HTML holds it already: nothing is written into the page for it. */
export function useWholePage<T extends PageData>(): DataState<PageFile<T>> {
  return usePageData<T>(UNWRITTEN);
}

const UNWRITTEN: Select = {key: '', of: (data) => data, isWritten: false};
