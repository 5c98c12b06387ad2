import Translate from '@docusaurus/Translate';
import type {Level} from 'docusaurus-plugin-spec-portal/client';
import type {ReactNode} from 'react';

export interface Props {
  readonly level: Level;
}

/** How binding a requirement is. */
export default function LevelBadge({level}: Props): ReactNode {
  return (
    <span className={`specPortal-level specPortal-level--${level}`}>
      {level === 'must' && <Translate id="specPortal.level.must">Must</Translate>}
      {level === 'should' && <Translate id="specPortal.level.should">Should</Translate>}
      {level === 'may' && <Translate id="specPortal.level.may">May</Translate>}
    </span>
  );
}
