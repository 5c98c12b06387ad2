import {translate} from '@docusaurus/Translate';
import OpenInEditor from '@theme/SpecPortal/Preview/OpenInEditor';
import Ticked from '@theme/SpecPortal/Ticked';
import {severityWord} from '@theme/SpecPortal/words';
import type {PlacedDiagnostic} from 'docusaurus-plugin-spec-portal/client';
import type {ReactNode} from 'react';

export interface Props {
  readonly problem: PlacedDiagnostic;
}

/** What the check says of this place, in the preview only. */
export default function ProblemCallout({problem: {severity, code, message, hint, place}}: Props): ReactNode {
  const name = translate(
    {id: 'specPortal.preview.problem', message: 'Problem in line {line}'},
    {line: String(place.line)},
  );
  return (
    <aside className={`specPortal-problem specPortal-problem--${severity}`} aria-label={name}>
      <strong>{severityWord(severity)}</strong> <code>{code}</code> <Ticked text={message} /> <Ticked text={hint} />{' '}
      <OpenInEditor place={place} />
    </aside>
  );
}
