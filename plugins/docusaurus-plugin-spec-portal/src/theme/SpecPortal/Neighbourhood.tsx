import Translate, {translate} from '@docusaurus/Translate';
import ArtifactLink from '@theme/SpecPortal/ArtifactLink';
import ArtifactStatus from '@theme/SpecPortal/ArtifactStatus';
import Graph from '@theme/SpecPortal/Graph';
import {edgeWord} from '@theme/SpecPortal/Graph/edgeWords';
import {
  type ArtifactRef,
  type NeighbourhoodView,
  type NeighbourView,
  starOf,
} from 'docusaurus-plugin-spec-portal/client';
import type {ReactNode} from 'react';

export interface Props {
  readonly artifact: ArtifactRef;
  readonly graph: NeighbourhoodView;
}

/** What a document is linked with, one step away: as a drawing, and the same as a list. */
export default function Neighbourhood({artifact, graph: {neighbours, others}}: Props): ReactNode {
  const own = neighbours.filter(({isIncoming}) => !isIncoming);
  const incoming = neighbours.filter(({isIncoming}) => isIncoming);
  return (
    <div className="specPortal-neighbourhood">
      <Graph
        graph={starOf(artifact, neighbours)}
        label={translate({id: 'specPortal.neighbourhood', message: 'Drawing of the connections'})}
        hasWords
      />
      <details>
        <summary>
          <Translate id="specPortal.neighbourhood.list">The same as a list</Translate>
        </summary>
        <Neighbours title={translate({id: 'specPortal.neighbourhood.to', message: 'This document'})} neighbours={own} />
        <Neighbours
          title={translate({id: 'specPortal.neighbourhood.from', message: 'Said by others of this document'})}
          neighbours={incoming}
        />
      </details>
      {others > 0 && (
        <p className="specPortal-how">
          <Translate id="specPortal.neighbourhood.others" values={{count: others}}>
            {'Not drawn: {count} more, mostly mere mentions.'}
          </Translate>
        </p>
      )}
    </div>
  );
}

function Neighbours({
  title,
  neighbours,
}: {
  readonly title: string;
  readonly neighbours: readonly NeighbourView[];
}): ReactNode {
  if (neighbours.length === 0) return null;
  return (
    <>
      <p>{title}</p>
      <ul>
        {neighbours.map(({artifact, type, count}) => (
          <li key={artifact.key}>
            {edgeWord(type)} <ArtifactLink artifact={artifact} withKey /> <ArtifactStatus artifact={artifact} />
            {count > 1 && (
              <span className="specPortal-how">
                {' '}
                {translate({id: 'specPortal.neighbourhood.count', message: '{count} times'}, {count})}
              </span>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
