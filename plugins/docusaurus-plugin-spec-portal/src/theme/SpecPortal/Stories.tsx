import Translate from '@docusaurus/Translate';
import PortalLink from '@theme/SpecPortal/PortalLink';
import Priority from '@theme/SpecPortal/Priority';
import type {ArtifactPage} from 'docusaurus-plugin-spec-portal/client';
import type {ReactNode} from 'react';

export interface Props {
  readonly stories: ArtifactPage['stories'];
}

/** The user stories of a spec, to be jumped to. */
export default function Stories({stories}: Props): ReactNode {
  if (stories.length === 0) return null;
  return (
    <>
      <p className="specPortal-railTitle">
        <Translate id="specPortal.stories">User stories</Translate>
      </p>
      <ul className="specPortal-stories">
        {stories.map(({anchor, label, title, priority, scenarios}) => (
          <li key={anchor}>
            {priority !== null && <Priority priority={priority} />}{' '}
            <PortalLink href={`#${anchor}`}>{title === '' ? label : title}</PortalLink>
            {scenarios > 0 && (
              <span className="specPortal-how">
                <Translate id="specPortal.stories.scenarios" values={{count: scenarios}}>
                  {'scenarios: {count}'}
                </Translate>
              </span>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
