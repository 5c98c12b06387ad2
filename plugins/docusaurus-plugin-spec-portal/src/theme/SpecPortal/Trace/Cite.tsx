import {translate} from '@docusaurus/Translate';
import CopyButton from '@theme/SpecPortal/CopyButton';
import type {ReactNode} from 'react';

export interface Props {
  /** `SPEC-012/FR-005`. */
  readonly id: string;
  readonly href: string;
}

/** Copies the requirement's name and its lasting address. */
export default function Cite({id, href}: Props): ReactNode {
  return (
    <CopyButton text={`${id} `} link={href}>
      {translate({id: 'specPortal.trace.cite', message: 'Cite {id}'}, {id})}
    </CopyButton>
  );
}
