import Translate from '@docusaurus/Translate';
import {slotWord} from '@theme/SpecPortal/linkWords';
import PortalLink from '@theme/SpecPortal/PortalLink';
import type {SlotView} from 'docusaurus-plugin-spec-portal/client';
import type {ReactNode} from 'react';

export interface Props {
  readonly id: string;
  readonly slot: SlotView;
}

/** Why a reference is no link, and where it could lead. A popover of spans: it may stand inside a paragraph, and needs no script. */
export default function Candidates({id, slot}: Props): ReactNode {
  return (
    <span id={id} popover="auto" className="specPortal-popover">
      <span className="specPortal-popoverText">{slotWord(slot)}</span>
      {slot.candidates.length > 0 && (
        <span className="specPortal-popoverText">
          <Translate id="specPortal.reference.candidates">It could be:</Translate>
        </span>
      )}
      {slot.candidates.map(({label, href}) => (
        <PortalLink key={href} className="specPortal-popoverLink" href={href}>
          {label}
        </PortalLink>
      ))}
    </span>
  );
}
