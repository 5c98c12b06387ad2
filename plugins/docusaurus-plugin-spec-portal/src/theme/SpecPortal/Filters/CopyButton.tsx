import {translate} from '@docusaurus/Translate';
import {type ReactNode, useEffect, useState} from 'react';

export interface Props {
  readonly text: () => string;
  readonly label: string;
}

/** Copies a text and says so, also to a screen reader. */
export default function CopyButton({text, label}: Props): ReactNode {
  const [outcome, setOutcome] = useState<'copied' | 'failed' | null>(null);
  useEffect(() => {
    if (outcome === null) return undefined;
    const timer = setTimeout(() => setOutcome(null), 2000);
    return () => clearTimeout(timer);
  }, [outcome]);
  const copy = (): void => {
    navigator.clipboard.writeText(text()).then(
      () => setOutcome('copied'),
      // A browser may forbid it; the reader is told and can copy by hand.
      () => setOutcome('failed'),
    );
  };
  return (
    <span className="specPortal-live">
      <button type="button" className="specPortal-chip" onClick={copy}>
        {label}
      </button>
      <span role="status" className="specPortal-copyOutcome">
        {outcome === 'copied' && translate({id: 'specPortal.copy.done', message: 'Copied'})}
        {outcome === 'failed' && translate({id: 'specPortal.copy.failed', message: 'Your browser did not allow it'})}
      </span>
    </span>
  );
}
