import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';

export interface Props {
  readonly priority: string;
}

/** The priority of a story as its author wrote it. */
export default function Priority({priority}: Props): ReactNode {
  return (
    <span className="specPortal-priority">
      <span className="specPortal-hidden">{translate({id: 'specPortal.priority', message: 'Priority:'})} </span>
      {priority}
    </span>
  );
}
