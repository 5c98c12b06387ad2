import Translate from '@docusaurus/Translate';
import PortalLink from '@theme/SpecPortal/PortalLink';
import type {SectionProgress} from 'docusaurus-plugin-spec-portal/client';
import {type ReactNode, useId} from 'react';

export interface Props {
  readonly progress: readonly SectionProgress[];
}

/** How far tasks and checklists are: a bar each, and the same in words. */
export default function Progress({progress}: Props): ReactNode {
  const id = useId();
  if (progress.length === 0) return null;
  return (
    <div id="portal-progress">
      {progress.map(({label, href, done, total, kind}, index) => (
        <div className="specPortal-progress" key={`${kind} ${href} ${label}`}>
          <span id={`${id}${index}`}>
            <PortalLink href={href}>{label}</PortalLink>
          </span>
          <span className="specPortal-number">
            <Translate id="specPortal.progress" values={{done, total}}>
              {'{done} of {total}'}
            </Translate>
          </span>
          <progress aria-labelledby={`${id}${index}`} value={done} max={total} />
        </div>
      ))}
    </div>
  );
}
