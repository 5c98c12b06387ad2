import {translate} from '@docusaurus/Translate';
import CopyButton from '@theme/SpecPortal/Filters/CopyButton';
import type {ReactNode} from 'react';

export interface Props {
  /** `SPEC-012/FR-005`. */
  readonly id: string;
  readonly href: string;
}

/** Copies the requirement's name and its lasting address. */
export default function Cite({id, href}: Props): ReactNode {
  return (
    <CopyButton
      text={() => `${id} ${new URL(href, window.location.href).href}`}
      label={translate({id: 'specPortal.trace.cite', message: 'Cite {id}'}, {id})}
    />
  );
}
