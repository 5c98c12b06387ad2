import {translate} from '@docusaurus/Translate';
import {wordOf} from '@theme/SpecPortal/wordOf';
import type {RunbookPage} from 'docusaurus-plugin-spec-portal/client';
import type {ReactNode} from 'react';

export type Props = Pick<RunbookPage, 'jumps'>;

/** The way to the parts that matter now. It stays in reach while the page scrolls. */
export default function Jumps({jumps}: Props): ReactNode {
  if (jumps.length === 0) return null;
  return (
    <nav
      className="specPortal-jumps"
      aria-label={translate({id: 'specPortal.jumps', message: 'Parts of this runbook'})}
    >
      {jumps.map(({target, anchor, heading}) => (
        <a key={target} href={`#${anchor}`} title={heading}>
          {jumpWord(target)}
        </a>
      ))}
    </nav>
  );
}

function jumpWord(target: Props['jumps'][number]['target']): string {
  const words = {
    check: () => translate({id: 'specPortal.jump.check', message: 'Check'}),
    fix: () => translate({id: 'specPortal.jump.fix', message: 'Fix'}),
    'roll-back': () => translate({id: 'specPortal.jump.rollBack', message: 'Roll back'}),
    escalate: () => translate({id: 'specPortal.jump.escalate', message: 'Escalate'}),
  };
  return wordOf(words, target);
}
