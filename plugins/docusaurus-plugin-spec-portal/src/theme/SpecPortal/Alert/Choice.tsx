import Translate, {translate} from '@docusaurus/Translate';
import {claimWord} from '@theme/SpecPortal/Alert/claimWord';
import Rules from '@theme/SpecPortal/Alert/Rules';
import ArtifactLink from '@theme/SpecPortal/ArtifactLink';
import PageHeader from '@theme/SpecPortal/PageHeader';
import Place from '@theme/SpecPortal/Place';
import StatusBadge from '@theme/SpecPortal/StatusBadge';
import type {AlertPage} from 'docusaurus-plugin-spec-portal/client';
import type {ReactNode} from 'react';

export interface Props {
  readonly page: AlertPage;
}

/** Several runbooks have the same right to the alert: the reader decides, with what each rests on. */
export default function Choice({page: {name, choices, rules}}: Props): ReactNode {
  return (
    <>
      <PageHeader
        title={name}
        lead={translate({
          id: 'specPortal.alert.choice',
          message: 'More than one runbook is for this alert. Nobody has said which comes first.',
        })}
      />
      <section aria-labelledby="portal-choice">
        <h2 id="portal-choice">
          <Translate id="specPortal.alert.runbooks">Its runbooks</Translate>
        </h2>
        <ul className="specPortal-rows">
          {choices.map(({runbook, href, basis, place}) => (
            <li key={runbook.key} className="specPortal-row">
              <p className="specPortal-rowTitle">
                <ArtifactLink artifact={{...runbook, href}} />
                {runbook.status.stage !== 'unset' && <StatusBadge status={runbook.status} />}
              </p>
              <p className="specPortal-how">
                {claimWord(basis)} · <Place place={place} />
              </p>
            </li>
          ))}
        </ul>
      </section>
      <Rules rules={rules} />
    </>
  );
}
