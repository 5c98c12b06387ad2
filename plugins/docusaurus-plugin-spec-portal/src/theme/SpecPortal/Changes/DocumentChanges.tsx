import Translate from '@docusaurus/Translate';
import ChangeList from '@theme/SpecPortal/Changes/ChangeList';
import Feeds from '@theme/SpecPortal/Changes/Feeds';
import PortalLink from '@theme/SpecPortal/PortalLink';
import type {DocumentHistory} from 'docusaurus-plugin-spec-portal/client';
import type {ReactNode} from 'react';

export interface Props {
  readonly history: DocumentHistory;
  readonly title: string;
}

/** The last changes of one document, and where the others are. */
export default function DocumentChanges({history, title}: Props): ReactNode {
  const {changes, total, href, commits, feed} = history;
  return (
    <>
      <ChangeList changes={changes} isInDocument />
      <p className="specPortal-how">
        {href !== null && total > changes.length && (
          <PortalLink href={href}>
            <Translate id="specPortal.changes.all" values={{count: total}}>
              {'All {count} changes'}
            </Translate>
          </PortalLink>
        )}
        {commits !== null && (
          <>
            {href !== null && total > changes.length && ' · '}
            <a href={commits} rel="noopener noreferrer">
              <Translate id="specPortal.changes.commits">Commits of this file</Translate>
            </a>
          </>
        )}
      </p>
      {feed !== null && <Feeds atom={feed} title={title} />}
    </>
  );
}
