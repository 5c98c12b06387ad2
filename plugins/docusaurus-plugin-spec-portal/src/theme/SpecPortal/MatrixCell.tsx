import type {ReactNode} from 'react';
import Translate from '@docusaurus/Translate';
import PortalLink from '@theme/SpecPortal/PortalLink';
import type {Row} from '@theme/SpecPortal/MatrixGroup';

export interface Props {
  readonly links: Row['decisions'];
}

/** What stands behind a requirement, by name: what is named for it first, then what only its spec names. */
export default function MatrixCell({links}: Props): ReactNode {
  if (links.length === 0) return <span className="specPortal-none"><Translate id="specPortal.none">None</Translate></span>;
  const inherited = links.filter(({basis}) => basis === 'inherited');
  return (
    <>
      <Names links={links.filter(({basis}) => basis !== 'inherited')} />
      {inherited.length > 0 && (
        <div className="specPortal-how">
          <Translate id="specPortal.matrix.inherited">through the spec:</Translate> <Names links={inherited} />
        </div>
      )}
    </>
  );
}

function Names({links}: Props): ReactNode {
  return links.map(({label, title, href}, index) => (
    <span key={href}>
      {index > 0 && ', '}
      <PortalLink href={href} title={title}>{label}</PortalLink>
    </span>
  ));
}
