import Translate from '@docusaurus/Translate';
import PortalLink from '@theme/SpecPortal/PortalLink';
import {severityWord} from '@theme/SpecPortal/words';
import type {HomePage} from 'docusaurus-plugin-spec-portal/client';
import type {ReactNode} from 'react';

export interface Props {
  readonly attention: HomePage['attention'];
}

/** What somebody has to look at. */
export default function Attention({attention}: Props): ReactNode {
  return (
    <section>
      <h2>
        <Translate id="specPortal.home.attention">Needs attention</Translate>
      </h2>
      {attention.length === 0 ? (
        <p>
          <Translate id="specPortal.home.calm">Nothing: no problems, no open questions, no gaps.</Translate>
        </p>
      ) : (
        <ul className="specPortal-plainList">
          {attention.map(({text, href, severity}) => (
            <li key={`${href} ${text}`}>
              <span className={`specPortal-badge specPortal-severity--${severity}`}>{severityWord(severity)}</span>{' '}
              <PortalLink href={href}>{text}</PortalLink>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
