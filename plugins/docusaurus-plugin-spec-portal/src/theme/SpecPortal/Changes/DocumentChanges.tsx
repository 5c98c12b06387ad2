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
  const {changes, total, href, feed} = history;
  return (
    <>
      <ChangeList changes={changes} isInDocument />
      {href !== null && total > changes.length && (
        <p className="specPortal-how">
          <PortalLink href={href}>
            <Translate id="specPortal.changes.all" values={{count: total}}>
              {'All {count} changes'}
            </Translate>
          </PortalLink>
        </p>
      )}
      {feed !== null && <Feeds atom={feed} title={title} />}
    </>
  );
}
