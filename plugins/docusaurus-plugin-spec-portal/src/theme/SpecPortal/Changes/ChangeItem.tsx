import ArtifactLink from '@theme/SpecPortal/ArtifactLink';
import {changeOutcome, changeWord} from '@theme/SpecPortal/Changes/changeWords';
import Wording from '@theme/SpecPortal/Changes/Wording';
import PortalLink from '@theme/SpecPortal/PortalLink';
import type {ChangeView} from 'docusaurus-plugin-spec-portal/client';
import type {ReactNode} from 'react';

export interface Props {
  readonly change: ChangeView;
  /** On the document's own page its name would be noise. */
  readonly isInDocument?: boolean;
  /** Where no heading gives the day. */
  readonly withDay?: boolean;
  /** The place a feed leads to; only where each change stands once. */
  readonly hasAnchor?: boolean;
}

/** One change of meaning: what happened, to what, by whom. */
export default function ChangeItem({
  change,
  isInDocument = false,
  withDay = false,
  hasAnchor = false,
}: Props): ReactNode {
  const {id, kind, commit} = change;
  const outcome = changeOutcome(change);
  return (
    <li className="specPortal-change" {...(hasAnchor && {id})}>
      <span className="specPortal-changeKind">{changeWord(kind)}</span>
      <div>
        <p>
          <Subject change={change} isInDocument={isInDocument} />
          {outcome !== null && <> {outcome}</>}
        </p>
        <Wording change={change} />
        <p className="specPortal-how">
          {withDay && (
            <>
              <time dateTime={commit.date}>{commit.date}</time> ·{' '}
            </>
          )}
          {commit.author} ·{' '}
          {commit.href === null ? (
            <span className="specPortal-id">{commit.id}</span>
          ) : (
            <a className="specPortal-id" href={commit.href} rel="noopener noreferrer">
              {commit.id}
            </a>
          )}
        </p>
      </div>
    </li>
  );
}

/** The item by its number, and the document; without a link when it is no more. */
function Subject({change, isInDocument}: {readonly change: ChangeView; readonly isInDocument: boolean}): ReactNode {
  const {artifact, title, label, href} = change;
  const item =
    label === null ? null : href === null || href === artifact?.href ? (
      <span className="specPortal-id">{label}</span>
    ) : (
      <PortalLink href={href} hasCard className="specPortal-id">
        {label}
      </PortalLink>
    );
  if (isInDocument) return item;
  return (
    <>
      {item !== null && <>{item} · </>}
      {artifact === null ? title : <ArtifactLink artifact={artifact} withKey />}
    </>
  );
}
