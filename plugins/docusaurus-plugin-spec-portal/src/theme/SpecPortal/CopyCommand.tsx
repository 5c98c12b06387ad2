import {translate} from '@docusaurus/Translate';
import {commandsIn} from 'docusaurus-plugin-spec-portal/client';
import {type ReactNode, useEffect, useState} from 'react';

export interface Props {
  readonly text: string;
  readonly fills: readonly string[];
}

type Outcome = 'none' | 'copied' | 'failed';

/** Puts the commands on the clipboard, without prompts and without what they printed. Always in sight: nobody hovers on a phone. */
export default function CopyCommand({text, fills}: Props): ReactNode {
  const [outcome, setOutcome] = useState<Outcome>('none');
  useEffect(() => {
    if (outcome === 'none') return undefined;
    const timer = setTimeout(() => setOutcome('none'), 4000);
    return () => clearTimeout(timer);
  }, [outcome]);
  const copy = (): void => {
    navigator.clipboard.writeText(commandsIn(text)).then(
      () => setOutcome('copied'),
      () => setOutcome('failed'),
    );
  };
  return (
    <>
      <button type="button" className="specPortal-copyCommand specPortal-live" onClick={copy}>
        {translate({id: 'specPortal.command.copy', message: 'Copy'})}
      </button>
      <span role="status" className={outcome === 'none' ? 'specPortal-hidden' : 'specPortal-copyOutcome'}>
        {said(outcome, fills)}
      </span>
    </>
  );
}

function said(outcome: Outcome, fills: readonly string[]): string {
  if (outcome === 'none') return '';
  if (outcome === 'failed')
    return translate({
      id: 'specPortal.command.failed',
      message: 'The browser did not allow it: select and copy the text.',
    });
  return fills.length === 0
    ? translate({id: 'specPortal.command.copied', message: 'Copied'})
    : translate(
        {id: 'specPortal.command.copiedFill', message: 'Copied. Fill in {names} before it runs.'},
        {names: fills.join(', ')},
      );
}
