import Translate from '@docusaurus/Translate';
import Outline from '@theme/SpecPortal/Diagram/Outline';
import type {DiagramView} from 'docusaurus-plugin-spec-portal/client';
import {type ReactNode, useState} from 'react';

export interface Props {
  /** Of the diagram in words. */
  readonly id: string;
  readonly source: string;
  readonly view: DiagramView | null;
  /** Until the picture is there the text is all there is: without scripts, and for one that cannot be drawn. */
  readonly isOpenAtFirst: boolean;
}

/** A diagram in words, and as it was written. */
export default function Source({id, source, view, isOpenAtFirst}: Props): ReactNode {
  const [chosen, setChosen] = useState<boolean | null>(null);
  const isOpen = chosen ?? isOpenAtFirst;
  return (
    <details
      open={isOpen}
      onToggle={({currentTarget}) => {
        if (currentTarget.open !== isOpen) setChosen(currentTarget.open);
      }}
    >
      <summary>
        <Translate id="specPortal.diagram.source">Text of the diagram</Translate>
      </summary>
      <div id={id}>{view && <Outline view={view} />}</div>
      <pre className="specPortal-diagramSource">{source}</pre>
    </details>
  );
}
