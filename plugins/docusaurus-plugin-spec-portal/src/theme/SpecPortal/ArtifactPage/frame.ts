import {type TocEntry, tableOfContents} from '@theme/SpecPortal/ArtifactPage/tableOfContents';
import type {ArtifactPage, PageFile, PlaceView, Select} from 'docusaurus-plugin-spec-portal/client';

/** What the frame around a document needs of it. All else is HTML. */
export interface DocumentFrame {
  readonly view: 'frame';
  readonly description: string;
  readonly toc: readonly TocEntry[];
  readonly place: PlaceView;
  /** Address of the document as Markdown. */
  readonly markdown: string;
}

/** Takes the frame from the file of a document's page. */
export const FRAME: Select = {
  key: 'frame',
  of: (file) => frameOf(file as PageFile<ArtifactPage>),
};

function frameOf({title, data}: PageFile<ArtifactPage>): PageFile<DocumentFrame> {
  const {description, place, actions} = data;
  return {
    title: title ?? data.title,
    data: {view: 'frame', description, toc: tableOfContents(data), place, markdown: actions.markdown},
  };
}
