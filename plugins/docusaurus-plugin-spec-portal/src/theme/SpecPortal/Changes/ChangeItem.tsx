import ArtifactLink from '@theme/SpecPortal/ArtifactLink';
import CommitLine from '@theme/SpecPortal/Changes/CommitLine';
import {changeOutcome, changeWord} from '@theme/SpecPortal/Changes/changeWords';
import Wording from '@theme/SpecPortal/Changes/Wording';
import PortalLink from '@theme/SpecPortal/PortalLink';
import type {ChangeView} from 'docusaurus-plugin-spec-portal/client';
import type {ReactNode} from 'react';

export interface Props {
  readonly change: ChangeView;
  /** On the document's own page, and below its name, the name would be noise. */
  readonly isInDocument?: boolean;
  /** Said once for several changes. */
  readonly hasCommit?: boolean;
  /** Where no heading gives the day. */
  readonly withDay?: boolean;
  /** The place a feed leads to; only where each change stands once. */
  readonly hasAnchor?: boolean;
}

/** One change of meaning: what happened, to what, by whom. */
export default function ChangeItem({
  change,
  isInDocument = false,
  hasCommit = true,
  withDay = false,
  hasAnchor = false,
}: Props): ReactNode {
  const {id, kind, commit} = change;
  const outcome = changeOutcome(change);
  const hasSubject = !isInDocument || change.label !== null || outcome !== null;
  return (
    <li className="specPortal-change" {...(hasAnchor && {id})}>
      <span className="specPortal-changeKind">{changeWord(kind)}</span>
      <div>
        {hasSubject && (
          <p>
            <Subject change={change} isInDocument={isInDocument} />
            {outcome !== null && <> {outcome}</>}
          </p>
        )}
        <Wording change={change} />
        {hasCommit && <CommitLine commit={commit} withDay={withDay} />}
      </div>
    </li>
  );
}

/** The item by its number, and the document; without a link when it is no more. */
function Subject({change, isInDocument}: {readonly change: ChangeView; readonly isInDocument: boolean}): ReactNode {
  const {artifact, title, label, href} = change;
  if (label === null)
    return isInDocument ? null : artifact === null ? title : <ArtifactLink artifact={artifact} withKey />;
  return (
    <>
      {href === null || href === artifact?.href ? (
        <span className="specPortal-id">{label}</span>
      ) : (
        <PortalLink href={href} hasCard className="specPortal-id">
          {label}
        </PortalLink>
      )}
      {!isInDocument && <> · {artifact === null ? title : <ArtifactLink artifact={artifact} withKey />}</>}
    </>
  );
}
