import PortalLink from '@theme/SpecPortal/PortalLink';
import type {NameView} from 'docusaurus-plugin-spec-portal/client';
import type {ReactNode} from 'react';

export interface Props {
  /** Places in `documents`. */
  readonly numbers: readonly number[];
  readonly documents: readonly NameView[];
}

/** Documents by name, in one line. */
export default function Names({numbers, documents}: Props): ReactNode {
  return numbers.map((number, index) => {
    const document = documents[number];
    return (
      document && (
        <span key={number}>
          {index > 0 && ', '}
          <PortalLink href={document.href} title={document.title} hasCard>
            {document.label}
          </PortalLink>
        </span>
      )
    );
  });
}
