import type {ReactNode} from 'react';

export interface Props {
  readonly text?: string;
  /** An address that is copied in full, behind the text where both are; empty for the page's own. */
  readonly link?: string;
  readonly children: ReactNode;
}

/** Copies a text and says so. The page's one listener (`copying.ts`) does it: no button has code of its own. */
export default function CopyButton({text, link, children}: Props): ReactNode {
  return (
    <button type="button" className="specPortal-chip specPortal-live" data-spec-copy={text} data-spec-copy-link={link}>
      {children}
    </button>
  );
}
