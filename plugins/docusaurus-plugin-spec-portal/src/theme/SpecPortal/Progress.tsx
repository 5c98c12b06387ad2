import Translate from '@docusaurus/Translate';
import type {ProgressView} from 'docusaurus-plugin-spec-portal/client';
import {type ReactNode, useId} from 'react';

export interface Props {
  readonly progress: readonly ProgressView[];
}

/** How far tasks and checklists are: a bar, and the same in words. */
export default function Progress({progress}: Props): ReactNode {
  const id = useId();
  return progress.map(({label, done, total}, index) => (
    <div className="specPortal-progress" key={label}>
      <span id={`${id}${index}`}>{label}</span>
      <span className="specPortal-number">
        <Translate id="specPortal.progress" values={{done, total}}>
          {'{done} of {total}'}
        </Translate>
      </span>
      <progress aria-labelledby={`${id}${index}`} value={done} max={total} />
    </div>
  ));
}
