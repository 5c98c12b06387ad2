import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';

export interface Props {
  readonly choose: (text: string) => void;
}

/** Beginnings of conditions, for readers who do not know that there are any. */
const EXAMPLES = ['kind:', 'status:', 'owner:', 'no:runbook', 'is:open'] as const;

export default function QueryExamples({choose}: Props): ReactNode {
  return (
    <p className="specPortal-searchExamples specPortal-live">
      <Translate id="specPortal.search.narrow">Narrow with</Translate>{' '}
      {EXAMPLES.map((example) => (
        <button key={example} type="button" className="specPortal-chip" onClick={() => choose(example)}>
          <code>{example}</code>
        </button>
      ))}
    </p>
  );
}
