import type {RecognitionView} from '../core/present/pageData.ts';
import {decoded} from '../model/decoded.ts';
import {recognitionName} from '../model/pageName.ts';
import {usePortal} from './usePortal.ts';
import {type DataState, usePortalData} from './usePortalData.ts';

/** What was understood of one file, by the address of its page. */
export function useFileRecognition(href: string): DataState<RecognitionView> {
  const {summary} = usePortal();
  return usePortalData<RecognitionView>(recognitionName(decoded(href), summary.routes.home));
}
