import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';

export interface Props {
  readonly text: string;
  readonly fills: readonly string[];
}

/** Puts the commands on the clipboard, without prompts and without what they printed. Always in sight: nobody hovers on a phone. */
export default function CopyCommand({text, fills}: Props): ReactNode {
  return (
    <button
      type="button"
      className="specPortal-copyCommand specPortal-live"
      data-spec-copy={text}
      data-spec-copy-as="commands"
      data-spec-copied-words={
        fills.length === 0
          ? undefined
          : translate(
              {id: 'specPortal.command.copiedFill', message: 'Copied. Fill in {names} before it runs.'},
              {names: fills.join(', ')},
            )
      }
    >
      {translate({id: 'specPortal.command.copy', message: 'Copy'})}
    </button>
  );
}
