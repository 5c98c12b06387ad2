import Translate from '@docusaurus/Translate';
import {suspectWord} from '@theme/SpecPortal/linkWords';
import Place from '@theme/SpecPortal/Place';
import {sideWord} from '@theme/SpecPortal/words';
import type {SuspectView, WaiverView} from 'docusaurus-plugin-spec-portal/client';
import type {ReactNode} from 'react';

export interface Props {
  readonly waivers: readonly WaiverView[];
  readonly suspect: SuspectView | null;
}

/** Why a gap is accepted, and why a trace has to be looked at again. */
export default function Reasons({waivers, suspect}: Props): ReactNode {
  if (waivers.length === 0 && suspect === null) return null;
  return (
    <ul className="specPortal-reasons">
      {waivers.map(({side, reason, place}) => (
        <li key={`${side} ${reason}`}>
          <Translate
            id="specPortal.waiver.reason"
            values={{
              side: sideWord(side),
              reason: <q>{reason}</q>,
              place: <Place place={place}>{`:${place.line}`}</Place>,
            }}
          >
            {'{side}: {reason} ({place})'}
          </Translate>
        </li>
      ))}
      {suspect !== null && <li>{suspectWord(suspect)}</li>}
    </ul>
  );
}
