import {translate} from '@docusaurus/Translate';
import type {SectionProgress as Progress} from 'docusaurus-plugin-spec-portal/client';
import type {ReactNode} from 'react';

export interface Props {
  readonly progress: Progress;
}

/** How far the tasks or checks below a heading are: a bar, and the same in words. */
export default function SectionProgress({progress: {kind, label, done, total}}: Props): ReactNode {
  const words =
    kind === 'task'
      ? translate({id: 'specPortal.progress.tasks', message: '{done} of {total} tasks done'}, {done, total})
      : translate({id: 'specPortal.progress.checks', message: '{done} of {total} checks done'}, {done, total});
  return (
    <p className="specPortal-sectionProgress">
      <progress aria-label={label} value={done} max={total} /> {words}
    </p>
  );
}
