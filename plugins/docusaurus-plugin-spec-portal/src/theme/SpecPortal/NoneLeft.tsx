import Translate from '@docusaurus/Translate';
import Empty from '@theme/SpecPortal/Empty';
import type {ReactNode} from 'react';

export interface Props {
  readonly shown: number;
  readonly total: number;
  readonly clear: () => void;
}

/** Said when filters leave nothing of a list that has something. */
export default function NoneLeft({shown, total, clear}: Props): ReactNode {
  if (shown > 0 || total === 0) return null;
  return (
    <Empty>
      <p>
        <Translate id="specPortal.noneLeft">Nothing here fits all the filters.</Translate>
      </p>
      <button type="button" className="button button--secondary" onClick={clear}>
        <Translate id="specPortal.filter.clear">Clear all filters</Translate>
      </button>
    </Empty>
  );
}
