import {translate} from '@docusaurus/Translate';
import Icon from '@theme/SpecPortal/Icon';
import type {ReactNode} from 'react';

export interface Props {
  readonly href: string;
  /** What the link leads to, for the button's name. */
  readonly name: string;
}

/** Puts the full address of an item on the clipboard, by the page's one listener. */
export default function CopyLink({href, name}: Props): ReactNode {
  const label = translate({id: 'specPortal.copyLink', message: 'Copy link to {name}'}, {name});
  return (
    <button
      type="button"
      className="specPortal-copy specPortal-live"
      data-spec-copy-link={href}
      title={label}
      aria-label={label}
    >
      <Icon name="link" />
    </button>
  );
}
