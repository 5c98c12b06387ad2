import Translate from '@docusaurus/Translate';
import Behind from '@theme/SpecPortal/Behind';
import Place from '@theme/SpecPortal/Place';
import EmptyHop from '@theme/SpecPortal/Trace/EmptyHop';
import type {BehindView, WaiverView} from 'docusaurus-plugin-spec-portal/client';
import type {ReactNode} from 'react';

export interface Props {
  readonly side: 'decision' | 'runbook';
  /** `SPEC-012/FR-005`; null without a number. */
  readonly id: string | null;
  readonly links: readonly BehindView[];
  /** How many more the spec names for all its requirements. */
  readonly inherited: number;
  readonly waivers: readonly WaiverView[];
  /** A criterion is asked for nothing; an empty side is no gap. */
  readonly isAsked: boolean;
}

/** The decisions or the runbooks behind a requirement, else why there are none. */
export default function Side({side, id, links, inherited, waivers, isAsked}: Props): ReactNode {
  const accepted = waivers.filter((waiver) => waiver.side === side || waiver.side === 'trace');
  return (
    <>
      {links.length + inherited > 0 && <Behind links={links} inherited={inherited} isDetailed />}
      {accepted.map(({reason, place}) => (
        <p key={reason} className="specPortal-acceptedHop">
          <Translate
            id="specPortal.trace.accepted"
            values={{
              reason: <q>{reason}</q>,
              place: <Place place={place}>{`${place.path.split('/').at(-1)}:${place.line}`}</Place>,
            }}
          >
            {'Accepted gap: {reason} · {place}'}
          </Translate>
        </p>
      ))}
      {links.length + inherited + accepted.length === 0 && isAsked && <EmptyHop side={side} id={id} />}
      {links.length + inherited + accepted.length === 0 && !isAsked && (
        <span className="specPortal-none">
          <Translate id="specPortal.none">None</Translate>
        </span>
      )}
    </>
  );
}
