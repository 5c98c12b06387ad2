import {usePortal} from 'docusaurus-plugin-spec-portal/client';
import type {ReactNode} from 'react';

export interface Props {
  /** The component, as `StaticPart/Islands` knows it. */
  readonly name: 'diagram' | 'code';
  /** What the component is drawn from, as JSON has it. */
  readonly props: object;
  /** The component, drawn. */
  readonly children: ReactNode;
}

/** A component in a part of a page that is static otherwise: its HTML names it, and holds what it takes to draw it again. */
export default function Island({name, props, children}: Props): ReactNode {
  const {hasStaticParts} = usePortal().summary;
  if (!hasStaticParts) return children;
  return (
    <div data-spec-island={name} data-spec-props={JSON.stringify(props)}>
      {children}
    </div>
  );
}
