import Translate from '@docusaurus/Translate';
import Age from '@theme/SpecPortal/Age';
import type {DocumentHistory} from 'docusaurus-plugin-spec-portal/client';
import type {ReactNode} from 'react';

export interface Props {
  readonly history: DocumentHistory | null;
}

/** When a file came and was last touched, by Git; beside what its author wrote, since the two may differ. */
export default function GitDates({history}: Props): ReactNode {
  if (history === null) return null;
  const {created, updated} = history;
  return (
    <>
      {created !== null && (
        <div>
          <dt>
            <Translate id="specPortal.metadata.firstCommit">First commit</Translate>
          </dt>
          <dd>
            <Age date={created.date} />, {created.author}
          </dd>
        </div>
      )}
      {updated !== null && updated.id !== created?.id && (
        <div>
          <dt>
            <Translate id="specPortal.metadata.lastCommit">Last commit</Translate>
          </dt>
          <dd>
            <Age date={updated.date} />, {updated.author}
          </dd>
        </div>
      )}
    </>
  );
}
