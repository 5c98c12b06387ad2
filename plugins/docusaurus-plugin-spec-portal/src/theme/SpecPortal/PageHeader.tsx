import type {ReactNode} from 'react';

export interface Props {
  readonly title: string;
  /** One sentence on what the page answers. */
  readonly lead: string;
}

export default function PageHeader({title, lead}: Props): ReactNode {
  return (
    <header className="specPortal-pageHeader">
      <h1>{title}</h1>
      <p>{lead}</p>
    </header>
  );
}
