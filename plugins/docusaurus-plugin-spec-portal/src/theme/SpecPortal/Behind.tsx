import Translate from '@docusaurus/Translate';
import BehindLink from '@theme/SpecPortal/BehindLink';
import ThroughSpec from '@theme/SpecPortal/ThroughSpec';
import type {BehindView} from 'docusaurus-plugin-spec-portal/client';
import type {ReactNode} from 'react';

export interface Props {
  /** Named for the requirement itself. */
  readonly links: readonly BehindView[];
  /** How many the whole spec names, and where they stand: told where nothing is named for the requirement itself. */
  readonly inherited?: number;
  readonly inheritedHref?: string;
  /** Shows status and place of each link too. */
  readonly isDetailed?: boolean;
}

/** Decisions or runbooks behind a requirement, each with how it was found. What its spec names stands once per page. */
export default function Behind({
  links,
  inherited = 0,
  inheritedHref = '#portal-inherited',
  isDetailed = false,
}: Props): ReactNode {
  if (links.length === 0 && inherited === 0) {
    return (
      <span className="specPortal-none">
        <Translate id="specPortal.none">None</Translate>
      </span>
    );
  }
  return (
    <>
      {links.length > 0 && (
        <ul className="specPortal-behind">
          {links.map((link) => (
            <BehindLink key={`${link.artifact.key} ${link.basis}`} link={link} isDetailed={isDetailed} />
          ))}
        </ul>
      )}
      {links.length === 0 && <ThroughSpec count={inherited} href={inheritedHref} />}
    </>
  );
}
