import type {ReactNode} from 'react';

export interface Props {
  readonly label: string;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A wide table scrolls by itself, by keyboard too, and the page stays where it is. */
export default function ScrollRegion({label, className = '', children}: Props): ReactNode {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a `fieldset` is for controls; this groups cells.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard (WCAG 2.1.1).
    <div className={`specPortal-scroll ${className}`} role="group" aria-label={label} tabIndex={0}>
      {children}
    </div>
  );
}
