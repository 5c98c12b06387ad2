import Choice from '@theme/SpecPortal/Alert/Choice';
import Led from '@theme/SpecPortal/Alert/Led';
import NoRunbook from '@theme/SpecPortal/Alert/NoRunbook';
import Runbook from '@theme/SpecPortal/Runbook';
import type {AlertPage} from 'docusaurus-plugin-spec-portal/client';
import type {ReactNode} from 'react';

export interface Props {
  readonly page: AlertPage;
}

/** The runbook of an alert, the choice among several, or what is known of one without. */
export default function Alert({page}: Props): ReactNode {
  const {runbook, choices} = page;
  if (runbook !== null) return <Runbook page={runbook} lead={<Led page={page} />} />;
  return choices.length > 0 ? <Choice page={page} /> : <NoRunbook page={page} />;
}
