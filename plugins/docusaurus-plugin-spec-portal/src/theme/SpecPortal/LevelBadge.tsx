import {levelWord} from '@theme/SpecPortal/words';
import type {Level} from 'docusaurus-plugin-spec-portal/client';
import type {ReactNode} from 'react';

export interface Props {
  readonly level: Level;
}

/** How binding a requirement is. */
export default function LevelBadge({level}: Props): ReactNode {
  return <span className={`specPortal-level specPortal-level--${level}`}>{levelWord(level)}</span>;
}
