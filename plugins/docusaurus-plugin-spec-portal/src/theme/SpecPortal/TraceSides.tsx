import Translate, {translate} from '@docusaurus/Translate';
import PortalLink from '@theme/SpecPortal/PortalLink';
import type {TraceRow} from 'docusaurus-plugin-spec-portal/client';
import type {ReactNode} from 'react';

export interface Props {
  readonly row: TraceRow;
}

/** Stories, tasks and open questions of a requirement. */
export default function TraceSides({row: {stories, tasks, openClarifications}}: Props): ReactNode {
  if (stories.length === 0 && tasks.length === 0 && openClarifications === 0) return null;
  return (
    <ul className="specPortal-rowFacts">
      {stories.map(({label, href}) => (
        <li key={href}>
          <PortalLink href={href}>{label}</PortalLink>
        </li>
      ))}
      {tasks.map(({label, href, done}) => (
        <li key={href}>
          <PortalLink href={href}>{label}</PortalLink>{' '}
          {done ? (
            <Translate id="specPortal.trace.done">(done)</Translate>
          ) : (
            <Translate id="specPortal.trace.open">(open)</Translate>
          )}
        </li>
      ))}
      {openClarifications > 0 && (
        <li>
          {translate({id: 'specPortal.row.questions', message: 'open questions: {count}'}, {count: openClarifications})}
        </li>
      )}
    </ul>
  );
}
