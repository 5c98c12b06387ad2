import Translate from '@docusaurus/Translate';
import ArtifactStatus from '@theme/SpecPortal/ArtifactStatus';
import Coverage from '@theme/SpecPortal/Coverage';
import {countWords} from '@theme/SpecPortal/HoverCards/countWords';
import LevelBadge from '@theme/SpecPortal/LevelBadge';
import PortalLink from '@theme/SpecPortal/PortalLink';
import {kindWord} from '@theme/SpecPortal/words';
import type {CardFile} from 'docusaurus-plugin-spec-portal/client';
import type {ReactNode} from 'react';

export interface Props {
  readonly file: CardFile;
  /** Anchor of an item of the file; any other shows the document. */
  readonly anchor: string;
  /** Turns all previews off. */
  readonly off: () => void;
}

/** A preview: what it is, in which state, what it says, and two counts. */
export default function Card({file, anchor, off}: Props): ReactNode {
  const {artifact} = file;
  const item = file.items[anchor];
  const counts = (item ?? file).counts;
  const text = item?.text ?? file.text;
  return (
    <>
      <p className="specPortal-cardHead">
        <span className="specPortal-kind">{kindWord(item?.kind ?? artifact.kind)}</span>
        <span className="specPortal-id">{item?.id ?? artifact.key}</span>
        {item?.level && <LevelBadge level={item.level} />}
        {item?.coverage ? <Coverage state={item.coverage} /> : !item && <ArtifactStatus artifact={artifact} />}
      </p>
      <p className="specPortal-cardTitle">
        <PortalLink href={artifact.href}>{item ? artifact.title : file.title}</PortalLink>
        {item && <ArtifactStatus artifact={artifact} />}
      </p>
      {text !== '' && <p className="specPortal-cardText">{text}</p>}
      {counts.length > 0 && (
        <ul className="specPortal-rowFacts">
          {counts.map((count) => (
            <li key={count.what}>{countWords(count)}</li>
          ))}
        </ul>
      )}
      <button type="button" className="specPortal-cardOff" onClick={off}>
        <Translate id="specPortal.card.off">Turn previews off</Translate>
      </button>
    </>
  );
}
