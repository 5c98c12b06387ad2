import Translate, {translate} from '@docusaurus/Translate';
import PortalLink from '@theme/SpecPortal/PortalLink';
import type {FileActions} from 'docusaurus-plugin-spec-portal/client';
import type {ReactNode} from 'react';

export interface Props {
  readonly actions: FileActions;
}

/** Where the file is edited, followed and read as it is. The Markdown beside a page exists in a built site only. */
export default function Actions({actions: {edit, history, markdown}}: Props): ReactNode {
  const isBuilt = process.env['NODE_ENV'] === 'production';
  if (edit === null && history === null && !isBuilt) return null;
  return (
    <ul className="specPortal-actions" aria-label={translate({id: 'specPortal.actions', message: 'This file'})}>
      {edit !== null && (
        <li>
          <PortalLink href={edit}>
            <Translate id="specPortal.actions.edit">Edit</Translate>
          </PortalLink>
        </li>
      )}
      {history !== null && (
        <li>
          <PortalLink href={history}>
            <Translate id="specPortal.actions.history">History</Translate>
          </PortalLink>
        </li>
      )}
      {isBuilt && (
        <li>
          {/* A file, not a page: the browser opens it by itself. */}
          <a href={markdown} type="text/markdown">
            <Translate id="specPortal.actions.markdown">Markdown</Translate>
          </a>
        </li>
      )}
    </ul>
  );
}
