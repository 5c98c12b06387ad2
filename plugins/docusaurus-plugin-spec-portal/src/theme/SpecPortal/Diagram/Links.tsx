import Translate from '@docusaurus/Translate';
import {slotWord} from '@theme/SpecPortal/linkWords';
import Reference from '@theme/SpecPortal/Reference';
import StatusBadge from '@theme/SpecPortal/StatusBadge';
import type {DiagramLinkView} from 'docusaurus-plugin-spec-portal/client';
import type {ReactNode} from 'react';

export interface Props {
  readonly links: readonly DiagramLinkView[];
}

/** What a diagram names, as text: a picture alone cannot be followed by everybody. */
export default function Links({links}: Props): ReactNode {
  if (links.length === 0) return null;
  return (
    <div className="specPortal-diagramLinks">
      <p>
        <Translate id="specPortal.diagram.links">Linked from this diagram</Translate>
      </p>
      <ul>
        {links.map(({raw, slot, label, status}) => (
          <li key={raw}>
            <Reference slot={slot}>{raw}</Reference>
            {label !== null && ` ${label}`} {status && <StatusBadge status={status} />}
            {slot.href === null && <span className="specPortal-how"> {slotWord(slot)}</span>}
          </li>
        ))}
      </ul>
    </div>
  );
}
