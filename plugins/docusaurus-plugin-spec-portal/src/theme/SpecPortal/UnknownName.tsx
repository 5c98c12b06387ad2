import type {ReactNode} from 'react';

export interface Props {
  readonly name: string;
  readonly reason: string;
}

/** A name in a directive that leads nowhere: marked for the eye, told in words. */
export default function UnknownName({name, reason}: Props): ReactNode {
  return (
    <span className="specPortal-unresolved specPortal-unresolved--broken" title={reason}>
      <span className="specPortal-unresolvedText">{name}</span>
      <span className="specPortal-unresolvedReason"> ({reason})</span>
    </span>
  );
}
