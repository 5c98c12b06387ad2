import Translate, {translate} from '@docusaurus/Translate';
import Admonition from '@theme/Admonition';
import ChangeList from '@theme/SpecPortal/Changes/ChangeList';
import {statusWord} from '@theme/SpecPortal/statusWords';
import type {DocumentHistory} from 'docusaurus-plugin-spec-portal/client';
import type {ReactNode} from 'react';

export interface Props {
  readonly history: DocumentHistory | null;
}

/** What was agreed on is not what stands there any more. */
export default function DriftBanner({history}: Props): ReactNode {
  const drift = history?.drift ?? null;
  if (drift === null) return null;
  const {approved, status, changes} = drift;
  return (
    <Admonition
      type="warning"
      title={translate({id: 'specPortal.drift.title', message: 'Requirements changed after approval'})}
    >
      <details>
        <summary>
          <Translate
            id="specPortal.drift.text"
            values={{
              status: statusWord(status),
              date: <time dateTime={approved.date}>{approved.date}</time>,
              count: changes.length,
            }}
          >
            {'{status}; approved on {date}, {count} changed since then'}
          </Translate>
        </summary>
        <ChangeList changes={changes} isInDocument />
      </details>
    </Admonition>
  );
}
