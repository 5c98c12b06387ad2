import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';

export interface Props {
  readonly text?: string;
  /** An address that is copied in full, behind the text where both are; empty for the page's own. */
  readonly link?: string;
  readonly children: ReactNode;
}

/** Copies a text and says so, also to a screen reader. The page's one listener does it: no button has code of its own. */
export default function CopyButton({text, link, children}: Props): ReactNode {
  return (
    <span className="specPortal-live">
      <button type="button" className="specPortal-chip" data-spec-copy={text} data-spec-copy-link={link}>
        {children}
      </button>
      <span role="status" className="specPortal-copyOutcome">
        <span data-spec-outcome="done" hidden>
          {translate({id: 'specPortal.copied', message: 'Copied'})}
        </span>
        <span data-spec-outcome="failed" hidden>
          {translate({id: 'specPortal.copy.failed', message: 'Your browser did not allow it'})}
        </span>
      </span>
    </span>
  );
}
