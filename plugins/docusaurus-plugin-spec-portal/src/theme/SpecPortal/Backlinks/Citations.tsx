import Translate from '@docusaurus/Translate';
import PortalLink from '@theme/SpecPortal/PortalLink';
import {linkWord} from '@theme/SpecPortal/words';
import type {CitationView} from 'docusaurus-plugin-spec-portal/client';
import type {ReactNode} from 'react';

export interface Props {
  readonly citations: readonly CitationView[];
}

/** A document that cites often is read by its first sentences; the others are one click away, and printed. */
const SHOWN = 3;

export default function Citations({citations}: Props): ReactNode {
  const more = citations.slice(SHOWN);
  return (
    <>
      <List citations={citations.slice(0, SHOWN)} />
      {more.length > 0 && (
        <details>
          <summary>
            <Translate id="specPortal.backlinks.more" values={{count: more.length}}>
              {'{count} more'}
            </Translate>
          </summary>
          <List citations={more} />
        </details>
      )}
    </>
  );
}

function List({citations}: Props): ReactNode {
  return (
    <ul className="specPortal-citations">
      {citations.map(({item, href, cites, type, sentence, section}, index) => (
        <li key={`${index} ${href}`}>
          {sentence !== '' && <q>{sentence}</q>}{' '}
          <span className="specPortal-how">
            {item !== null && (
              <>
                <PortalLink className="specPortal-id" href={href} hasCard>
                  {item}
                </PortalLink>{' '}
              </>
            )}
            {linkWord(type)}
            {cites !== null && ` (${cites})`}
            {section !== '' && ` · ${section}`}
          </span>
        </li>
      ))}
    </ul>
  );
}
