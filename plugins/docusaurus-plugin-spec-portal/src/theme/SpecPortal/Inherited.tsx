import Translate from '@docusaurus/Translate';
import Behind from '@theme/SpecPortal/Behind';
import type {InheritedView} from 'docusaurus-plugin-spec-portal/client';
import type {ReactNode} from 'react';

export interface Props {
  readonly inherited: InheritedView;
}

/** What stands behind all requirements of a spec because the spec itself names it. */
export default function Inherited({inherited: {decisions, runbooks}}: Props): ReactNode {
  return (
    <dl className="specPortal-inheritedList">
      {decisions.length > 0 && (
        <div>
          <dt>
            <Translate id="specPortal.column.decisions">Decisions</Translate>
          </dt>
          <dd>
            <Behind links={decisions} isDetailed />
          </dd>
        </div>
      )}
      {runbooks.length > 0 && (
        <div>
          <dt>
            <Translate id="specPortal.column.runbooks">Runbooks</Translate>
          </dt>
          <dd>
            <Behind links={runbooks} isDetailed />
          </dd>
        </div>
      )}
    </dl>
  );
}
