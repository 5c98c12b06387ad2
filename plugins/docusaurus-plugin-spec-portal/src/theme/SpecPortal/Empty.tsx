import type {ReactNode} from 'react';

export interface Props {
  readonly children: ReactNode;
}

/** Said in place of a list that has nothing to show. */
export default function Empty({children}: Props): ReactNode {
  return <div className="specPortal-empty">{children}</div>;
}
