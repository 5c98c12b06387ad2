import Translate from '@docusaurus/Translate';
import Empty from '@theme/SpecPortal/Empty';
import type {HomePage} from 'docusaurus-plugin-spec-portal/client';
import type {ReactNode} from 'react';

export interface Props {
  readonly scanned: HomePage['scanned'];
}

/** An empty portal says where it looked, and what to add. */
export default function Scanned({scanned: {ignored, include}}: Props): ReactNode {
  return (
    <Empty>
      <h2>
        <Translate id="specPortal.scanned.title">No specs, decisions or runbooks yet</Translate>
      </h2>
      <p>
        <Translate id="specPortal.scanned.text" values={{ignored}}>
          {
            'Add a Markdown file that fits one of these patterns, or name others in the option `include`. Files that fit but are no records: {ignored}.'
          }
        </Translate>
      </p>
      <ul>
        {include.map((glob) => (
          <li key={glob}>
            <code>{glob}</code>
          </li>
        ))}
      </ul>
    </Empty>
  );
}
