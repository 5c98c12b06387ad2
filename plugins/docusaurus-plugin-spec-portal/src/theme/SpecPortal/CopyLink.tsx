import {translate} from '@docusaurus/Translate';
import Icon from '@theme/SpecPortal/Icon';
import {type ReactNode, useEffect, useState} from 'react';

export interface Props {
  readonly href: string;
  /** What the link leads to, for the button's name. */
  readonly name: string;
}

/** Puts the full address of an item on the clipboard. */
export default function CopyLink({href, name}: Props): ReactNode {
  const [isCopied, setIsCopied] = useState(false);
  useEffect(() => {
    if (!isCopied) return undefined;
    const timer = setTimeout(() => setIsCopied(false), 2000);
    return () => clearTimeout(timer);
  }, [isCopied]);
  const label = translate({id: 'specPortal.copyLink', message: 'Copy link to {name}'}, {name});
  const copy = (): void => {
    navigator.clipboard.writeText(new URL(href, window.location.href).href).then(
      () => setIsCopied(true),
      () => undefined,
    );
  };
  return (
    <button type="button" className="specPortal-copy specPortal-live" onClick={copy} title={label} aria-label={label}>
      <Icon name={isCopied ? 'check' : 'link'} />
      <span role="status" className="specPortal-hidden">
        {isCopied && translate({id: 'specPortal.copied', message: 'Copied'})}
      </span>
    </button>
  );
}
