import Translate, {translate} from '@docusaurus/Translate';
import Admonition from '@theme/Admonition';
import Place from '@theme/SpecPortal/Place';
import Ticked from '@theme/SpecPortal/Ticked';
import type {ArtifactPage} from 'docusaurus-plugin-spec-portal/client';
import type {ReactNode} from 'react';

export interface Props {
  readonly contradictions: ArtifactPage['contradictions'];
}

/** What the document claims of itself beside what speaks against it, each with its place. Nobody decides here. */
export default function Contradictions({contradictions}: Props): ReactNode {
  if (contradictions.length === 0) return null;
  return (
    <Admonition
      type="warning"
      title={translate({id: 'specPortal.contradictions.title', message: 'Claimed and evidence differ'})}
    >
      <ul className="specPortal-contradictions">
        {contradictions.map(({claimed, evidence}) => (
          <li key={`${claimed.text} ${evidence.text}`}>
            <Translate id="specPortal.contradictions.claimed">Claimed:</Translate> <Ticked text={claimed.text} /> (
            <Place place={claimed.place} />)
            <br />
            <Translate id="specPortal.contradictions.evidence">Evidence:</Translate> <Ticked text={evidence.text} /> (
            <Place place={evidence.place} />)
          </li>
        ))}
      </ul>
    </Admonition>
  );
}
