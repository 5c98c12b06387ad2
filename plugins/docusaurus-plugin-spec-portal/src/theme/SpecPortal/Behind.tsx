import type {ReactNode} from 'react';
import Translate from '@docusaurus/Translate';
import type {BehindView} from 'docusaurus-plugin-spec-portal/client';
import BehindLink from '@theme/SpecPortal/BehindLink';

export interface Props {
  readonly links: readonly BehindView[];
  /** Shows status and place of each link too, and folds nothing. */
  readonly isDetailed?: boolean;
}

/**
 * Decisions or runbooks behind a requirement, each with how it was found.
 * Those that only the spec names are the same in every row, so they are folded.
 */
export default function Behind({links, isDetailed = false}: Props): ReactNode {
  if (links.length === 0) return <span className="specPortal-none"><Translate id="specPortal.none">None</Translate></span>;
  const inherited = links.filter(({basis}) => basis === 'inherited');
  return (
    <>
      <Links links={links.filter(({basis}) => basis !== 'inherited')} isDetailed={isDetailed} />
      {inherited.length > 0 && (
        <details className="specPortal-inherited" open={isDetailed}>
          <summary>
            <Translate id="specPortal.behind.inherited" values={{count: inherited.length}}>{'Through the spec: {count}'}</Translate>
          </summary>
          <Links links={inherited} isDetailed={isDetailed} />
        </details>
      )}
    </>
  );
}

function Links({links, isDetailed}: Required<Props>): ReactNode {
  if (links.length === 0) return null;
  return (
    <ul className="specPortal-behind">
      {links.map((link) => <BehindLink key={`${link.artifact.key} ${link.basis}`} link={link} isDetailed={isDetailed} />)}
    </ul>
  );
}
