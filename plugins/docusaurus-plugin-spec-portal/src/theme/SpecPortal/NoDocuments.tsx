import Translate from '@docusaurus/Translate';
import Empty from '@theme/SpecPortal/Empty';
import type {ReactNode} from 'react';

export interface Props {
  /** Of documents of the kind. */
  readonly count: number;
}

/** A portal without documents of a kind says what was looked for. */
export default function NoDocuments({count}: Props): ReactNode {
  if (count > 0) return null;
  return (
    <Empty>
      <p>
        <Translate id="specPortal.rows.none">
          No document of this kind was found. The home page tells which folders were looked at.
        </Translate>
      </p>
    </Empty>
  );
}
