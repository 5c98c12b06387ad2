import HitBody from '@theme/SpecPortal/HitBody';
import type {SearchHit} from 'docusaurus-plugin-spec-portal/client';
import type {MouseEvent, ReactNode} from 'react';

export interface Props {
  readonly id: string;
  readonly hit: SearchHit;
  readonly isActive: boolean;
  readonly open: (href: string) => void;
}

/** One result in the list. A link as well, so that it can be opened elsewhere and copied. */
export default function Result({id, hit, isActive, open}: Props): ReactNode {
  const follow = (event: MouseEvent): void => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    open(hit.href);
  };
  return (
    <a
      id={id}
      role="option"
      aria-selected={isActive}
      tabIndex={-1}
      className="specPortal-result"
      href={hit.href}
      onClick={follow}
    >
      <HitBody hit={hit} />
    </a>
  );
}
