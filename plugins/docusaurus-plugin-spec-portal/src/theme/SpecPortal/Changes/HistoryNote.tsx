import Translate, {translate} from '@docusaurus/Translate';
import Admonition from '@theme/Admonition';
import Empty from '@theme/SpecPortal/Empty';
import type {HistoryState} from 'docusaurus-plugin-spec-portal/client';
import type {ReactNode} from 'react';

export interface Props {
  readonly state: HistoryState;
  readonly isEmpty: boolean;
}

/** What Git could not tell, and how to change that. */
export default function HistoryNote({state, isEmpty}: Props): ReactNode {
  if (state === 'awaited')
    return (
      <Empty>
        <p>
          <Translate id="specPortal.changes.awaited">
            The history is being read. This page shows it as soon as it is known.
          </Translate>
        </p>
      </Empty>
    );
  if (state === 'none')
    return (
      <Empty>
        <p>
          <Translate id="specPortal.changes.none">
            Git knows nothing of these documents: there is no repository, nothing of it is committed, or the option
            history is off.
          </Translate>
        </p>
        <p>
          <Translate id="specPortal.changes.noneHint">
            Commit the documents, and build the portal from that checkout.
          </Translate>
        </p>
      </Empty>
    );
  return (
    <>
      {state === 'cut' && (
        <Admonition type="info" title={translate({id: 'specPortal.changes.cut', message: 'The history is cut'})}>
          <p>
            <Translate id="specPortal.changes.cutText" values={{depth: <code>fetch-depth: 0</code>}}>
              {
                'This portal was built from a clone with the newest commits only. Set {depth} where the workflow checks out; until then first days are unknown.'
              }
            </Translate>
          </p>
        </Admonition>
      )}
      {isEmpty && (
        <Empty>
          <p>
            <Translate id="specPortal.changes.empty">The commits that are known changed no meaning.</Translate>
          </p>
        </Empty>
      )}
    </>
  );
}
