import {useCallback, useMemo} from 'react';
import type {ArtifactPage, PageData, PlaceView} from '../../core/present/pageData.ts';
import {usePortal} from '../usePortal.ts';
import {withProblems} from './withProblems.ts';

/** What an author sees in the development server, and nobody else. */
export interface Preview {
  readonly isOn: boolean;
  /** A page with its problems at their places; as it is everywhere but in the preview. */
  readonly shown: <T extends PageData>(page: T) => T;
  /** Opens a line in the author's editor, by the development server; null elsewhere. */
  readonly open: ((place: PlaceView) => void) | null;
}

export function usePreview(): Preview {
  const {root} = usePortal().summary.preview ?? {};
  const open = useCallback(
    ({path, line, column}: PlaceView) => {
      const file = `${root ?? ''}/${path}:${line}:${column}`;
      // The server answers to its own pages only; when no editor is running it says so in the terminal.
      void fetch(`/webpack-dev-server/open-editor?fileName=${encodeURIComponent(file)}`).catch(() => undefined);
    },
    [root],
  );
  return useMemo(
    () => ({
      isOn: root !== undefined,
      shown: (page) => (root === undefined ? page : marked(page)),
      open: root === undefined ? null : open,
    }),
    [root, open],
  );
}

/** A page of a document with the problems in its text; a runbook's page holds the document, and that of an alert the runbook. */
function marked<T extends PageData | ArtifactPage>(page: T): T {
  if ('runbook' in page && page.runbook) return {...page, runbook: marked(page.runbook)};
  if ('document' in page) return {...page, document: marked(page.document)};
  return 'tree' in page && 'diagnostics' in page ? {...page, tree: withProblems(page.tree, page.diagnostics)} : page;
}
