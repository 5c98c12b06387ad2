import ArtifactStatus from '@theme/SpecPortal/ArtifactStatus';
import PortalLink from '@theme/SpecPortal/PortalLink';
import {kindWord, linkWord} from '@theme/SpecPortal/words';
import type {BacklinkView} from 'docusaurus-plugin-spec-portal/client';
import type {ReactNode} from 'react';

export interface Props {
  readonly backlinks: readonly BacklinkView[];
}

/** Documents that refer to this one, with the sentence that does. */
export default function Backlinks({backlinks}: Props): ReactNode {
  return (
    <ul className="specPortal-list">
      {backlinks.map(({from, item, href, cites, type, sentence, section}, index) => (
        <li key={`${index} ${href}`}>
          <p>
            <span className="specPortal-kind">{kindWord(from.kind)}</span>{' '}
            <PortalLink href={href} title={`${from.key} · ${from.title} — ${from.status.label}`}>
              {from.title}
              {item !== null && ` · ${item}`}
            </PortalLink>{' '}
            <ArtifactStatus artifact={from} />{' '}
            <span className="specPortal-how">
              {linkWord(type)}
              {cites !== null && ` (${cites})`}
              {section !== '' && ` · ${section}`}
            </span>
          </p>
          {sentence !== '' && <blockquote>{sentence}</blockquote>}
        </li>
      ))}
    </ul>
  );
}
