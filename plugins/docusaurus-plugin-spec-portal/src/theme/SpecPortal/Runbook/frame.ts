import type {DocumentFrame} from '@theme/SpecPortal/ArtifactPage/frame';
import {tableOfContents} from '@theme/SpecPortal/ArtifactPage/tableOfContents';
import type {RunbookPage} from 'docusaurus-plugin-spec-portal/client';

/** What the frame around a runbook needs of it: sections of the portal are folded and in no list of places. */
export function runbookFrame({document, impact}: RunbookPage): DocumentFrame {
  const {description, place, actions} = document;
  return {
    view: 'frame',
    description: impact ?? description,
    toc: tableOfContents(document).filter(({id}) => !id.startsWith('portal-')),
    place,
    markdown: actions.markdown,
  };
}
