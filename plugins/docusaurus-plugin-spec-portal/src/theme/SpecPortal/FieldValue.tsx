import PortalLink from '@theme/SpecPortal/PortalLink';
import Reference from '@theme/SpecPortal/Reference';
import {type FieldPart, useSlot} from 'docusaurus-plugin-spec-portal/client';
import type {ReactNode} from 'react';

export interface Props {
  readonly parts: readonly FieldPart[];
}

/** A value of the metadata, with its links. */
export default function FieldValue({parts}: Props): ReactNode {
  return parts.map((part, index) => <Part key={`${index} ${part.text}`} part={part} />);
}

function Part({part: {text, slot, href}}: {readonly part: FieldPart}): ReactNode {
  const view = useSlot(slot ?? -1);
  if (view) return <Reference slot={view}>{text}</Reference>;
  return href === null ? text : <PortalLink href={href}>{text}</PortalLink>;
}
