import Translate from '@docusaurus/Translate';
import {howWord} from '@theme/SpecPortal/linkWords';
import Place from '@theme/SpecPortal/Place';
import PortalLink from '@theme/SpecPortal/PortalLink';
import type {BesideView} from 'docusaurus-plugin-spec-portal/client';
import type {ReactNode} from 'react';

export interface Props {
  readonly items: readonly BesideView[];
}

/** Stories, criteria or tasks of a requirement, each with how it is known to be one of its. */
export default function Beside({items}: Props): ReactNode {
  return (
    <ul className="specPortal-behind">
      {items.map(({label, text, href, isDone, how, place}) => (
        <li key={href}>
          <PortalLink href={href} hasCard>
            {label}
          </PortalLink>{' '}
          {text}
          {isDone === true && (
            <>
              {' '}
              <Translate id="specPortal.trace.done">(done)</Translate>
            </>
          )}
          {isDone === false && (
            <>
              {' '}
              <Translate id="specPortal.trace.open">(open)</Translate>
            </>
          )}
          <span className="specPortal-how">
            {howWord(how)} · <Place place={place}>{`${place.path.split('/').at(-1)}:${place.line}`}</Place>
          </span>
        </li>
      ))}
    </ul>
  );
}
