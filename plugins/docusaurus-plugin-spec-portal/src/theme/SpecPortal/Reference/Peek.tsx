import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';

/** A finger cannot hover: where there is no pointer, this shows the preview of the link before it. Listened to in `useHoverCard`. */
export default function Peek(): ReactNode {
  return (
    <button
      type="button"
      className="specPortal-peek specPortal-live"
      data-spec-peek=""
      aria-label={translate({id: 'specPortal.card.peek', message: 'Preview'})}
    >
      <span aria-hidden="true">i</span>
    </button>
  );
}
