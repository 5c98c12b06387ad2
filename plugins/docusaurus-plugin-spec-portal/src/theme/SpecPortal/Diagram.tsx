import Translate, {translate} from '@docusaurus/Translate';
import Mermaid from '@theme/Mermaid';
import {useHydrated} from 'docusaurus-plugin-spec-portal/client';
import type {ReactNode} from 'react';

export interface Props {
  readonly source: string;
}

/** A diagram with its text: what a browser without scripts, a search in the page and a screen reader get. */
export default function Diagram({source}: Props): ReactNode {
  const isHydrated = useHydrated();
  return (
    <figure className="specPortal-diagram" aria-label={translate({id: 'specPortal.diagram', message: 'Diagram'})}>
      {isHydrated && <Mermaid value={source} />}
      <details>
        <summary>
          <Translate id="specPortal.diagram.source">Text of the diagram</Translate>
        </summary>
        <pre>{source}</pre>
      </details>
    </figure>
  );
}
