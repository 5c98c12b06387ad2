import type {ReactNode} from 'react';
import Translate from '@docusaurus/Translate';
import PortalLink from '@theme/SpecPortal/PortalLink';
import type {Row} from '@theme/SpecPortal/MatrixGroup';
import {basisWord} from '@theme/SpecPortal/words';

export interface Props {
  readonly links: Row['decisions'];
}

/** What stands behind a requirement, by name. */
export default function MatrixCell({links}: Props): ReactNode {
  if (links.length === 0) return <span className="specPortal-none"><Translate id="specPortal.none">None</Translate></span>;
  return (
    <ul className="specPortal-behind">
      {links.map(({label, title, href, basis}) => (
        <li key={href}>
          <PortalLink href={href} title={title}>{label}</PortalLink>
          {basis !== 'direct' && <span className="specPortal-how">{basisWord(basis)}</span>}
        </li>
      ))}
    </ul>
  );
}
