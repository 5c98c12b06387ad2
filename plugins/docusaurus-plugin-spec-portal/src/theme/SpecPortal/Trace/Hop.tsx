import type {ReactNode} from 'react';

export interface Props {
  readonly name: string;
  readonly isHeading: boolean;
  readonly children: ReactNode;
}

/** One step of a chain, named by a heading. */
export default function Hop({name, isHeading, children}: Props): ReactNode {
  const Name = isHeading ? 'h4' : 'p';
  return (
    <section className="specPortal-hop">
      <Name className="specPortal-hopName">{name}</Name>
      {children}
    </section>
  );
}
