import type {ArtifactPage, RecognitionView} from '../core/present/pageData.ts';
import {decoded} from '../model/decoded.ts';
import {pageName} from '../model/pageName.ts';
import type {Select} from './dataSource.ts';
import type {PageFile} from './usePageData.ts';
import {usePortal} from './usePortal.ts';
import {type DataState, usePortalData} from './usePortalData.ts';

/** What was understood of one file, from the data of its own page. */
export function useFileRecognition(href: string): DataState<RecognitionView> {
  const {summary} = usePortal();
  return usePortalData<RecognitionView>(pageName(decoded(href), summary.routes.home), RECOGNITION);
}

/** The file holds the page of an artifact's file, or nothing when the portal has no such page. */
const RECOGNITION: Select = {
  key: 'recognition',
  of: (data) => (data as PageFile<ArtifactPage>).data.recognition,
};
