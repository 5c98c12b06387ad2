import Translate, {translate} from '@docusaurus/Translate';
import Rules from '@theme/SpecPortal/Alert/Rules';
import Empty from '@theme/SpecPortal/Empty';
import PageHeader from '@theme/SpecPortal/PageHeader';
import PortalLink from '@theme/SpecPortal/PortalLink';
import {type AlertPage, usePortal} from 'docusaurus-plugin-spec-portal/client';
import type {ReactNode} from 'react';

export interface Props {
  readonly page: AlertPage;
}

/** The rule is all there is; and the line that would help the next person. */
export default function NoRunbook({page: {name, rules}}: Props): ReactNode {
  const {routes} = usePortal().summary;
  return (
    <>
      <PageHeader
        title={name}
        lead={translate({id: 'specPortal.alert.none', message: 'No runbook yet for this alert.'})}
      />
      <Rules rules={rules} />
      <Empty>
        <p>
          <Translate id="specPortal.alert.add">
            When you know what to do, write this line below the title of a runbook; it then stands here:
          </Translate>
        </p>
        <pre>
          <code>{`**Alerts**: ${name}`}</code>
        </pre>
        <p>
          <PortalLink href={routes.runbooks}>
            <Translate id="specPortal.alert.all">All alerts and runbooks</Translate>
          </PortalLink>
        </p>
      </Empty>
    </>
  );
}
