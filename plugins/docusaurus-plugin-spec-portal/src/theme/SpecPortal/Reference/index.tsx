import {translate} from '@docusaurus/Translate';
import {slotWord} from '@theme/SpecPortal/linkWords';
import PortalLink from '@theme/SpecPortal/PortalLink';
import Candidates from '@theme/SpecPortal/Reference/Candidates';
import Peek from '@theme/SpecPortal/Reference/Peek';
import type {SlotView} from 'docusaurus-plugin-spec-portal/client';
import {type ReactNode, useId} from 'react';

export interface Props {
  readonly slot: SlotView;
  /** What the author wrote. */
  readonly children: ReactNode;
}

/** A reference of the author: a link where it leads somewhere, else marked, with the reason at hand. */
export default function Reference({slot, children}: Props): ReactNode {
  const id = useId();
  const title = slotWord(slot);
  if (slot.href !== null) {
    const kind = slot.kind === null ? '' : ` specPortal-ref--${slot.kind}`;
    const stage = slot.status?.stage;
    const isOld = stage === 'superseded' || stage === 'deprecated' || stage === 'rejected';
    return (
      <>
        <PortalLink
          className={`specPortal-ref${kind}${isOld ? ' specPortal-ref--old' : ''}`}
          href={slot.href}
          hasCard
          title={title}
        >
          {children}
        </PortalLink>
        <Peek />
      </>
    );
  }
  const why = translate({id: 'specPortal.reference.why', message: 'Why this is no link: {reason}'}, {reason: title});
  return (
    <span className={`specPortal-unresolved specPortal-unresolved--${slot.state}`}>
      <span className="specPortal-unresolvedText" title={title}>
        {children}
      </span>
      <button type="button" className="specPortal-why" popoverTarget={id} aria-label={why}>
        ?
      </button>
      <Candidates id={id} slot={slot} />
    </span>
  );
}
