import Translate, {translate} from '@docusaurus/Translate';
import Admonition from '@theme/Admonition';
import ArtifactLink from '@theme/SpecPortal/ArtifactLink';
import Place from '@theme/SpecPortal/Place';
import {wordOf} from '@theme/SpecPortal/wordOf';
import type {ChainView} from 'docusaurus-plugin-spec-portal/client';
import type {ReactNode} from 'react';

export interface Props {
  readonly chain: ChainView;
}

/** A chain of supersessions that runs in a circle or leads nowhere, with the documents and places to look at. */
export default function BrokenChain({chain: {circle, breaks}}: Props): ReactNode {
  return (
    <>
      {circle.length > 0 && (
        <Admonition type="danger" title={translate({id: 'specPortal.chain.circle', message: 'Superseded in a circle'})}>
          <p>
            <Translate id="specPortal.chain.circleText">
              These documents take each other’s place, so none of them can be the current one:
            </Translate>
          </p>
          <ul>
            {circle.map((artifact) => (
              <li key={artifact.key}>
                <ArtifactLink artifact={artifact} withKey />
              </li>
            ))}
          </ul>
        </Admonition>
      )}
      {breaks.length > 0 && (
        <Admonition
          type="warning"
          title={translate({id: 'specPortal.chain.broken', message: 'The chain of supersessions breaks here'})}
        >
          <ul>
            {breaks.map(({why, name, place}) => (
              <li key={`${name} ${place.line}`}>
                {breakWord(why, name)} (<Place place={place} />)
              </li>
            ))}
          </ul>
        </Admonition>
      )}
    </>
  );
}

function breakWord(why: ChainView['breaks'][number]['why'], name: string): string {
  const words: Record<typeof why, () => string> = {
    broken: () =>
      translate({id: 'specPortal.reference.broken', message: '{name} names nothing in this portal'}, {name}),
    ambiguous: () =>
      translate({id: 'specPortal.chain.ambiguous', message: '{name} could mean several documents'}, {name}),
    'no-successor': () =>
      translate({
        id: 'specPortal.chain.noSuccessor',
        message: 'no document says that it took the place of this one',
      }),
  };
  return wordOf(words, why);
}
