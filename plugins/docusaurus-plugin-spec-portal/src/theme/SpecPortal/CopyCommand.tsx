import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';

export interface Props {
  readonly text: string;
  readonly fills: readonly string[];
}

/** Puts the commands on the clipboard, without prompts and without what they printed. Always in sight: nobody hovers on a phone. */
export default function CopyCommand({text, fills}: Props): ReactNode {
  return (
    <>
      <button
        type="button"
        className="specPortal-copyCommand specPortal-live"
        data-spec-copy={text}
        data-spec-copy-as="commands"
      >
        {translate({id: 'specPortal.command.copy', message: 'Copy'})}
      </button>
      <span role="status" className="specPortal-copyOutcome">
        <span data-spec-outcome="done" hidden>
          {copied(fills)}
        </span>
        <span data-spec-outcome="failed" hidden>
          {translate({
            id: 'specPortal.command.failed',
            message: 'The browser did not allow it: select and copy the text.',
          })}
        </span>
      </span>
    </>
  );
}

function copied(fills: readonly string[]): string {
  return fills.length === 0
    ? translate({id: 'specPortal.copied', message: 'Copied'})
    : translate(
        {id: 'specPortal.command.copiedFill', message: 'Copied. Fill in {names} before it runs.'},
        {names: fills.join(', ')},
      );
}
