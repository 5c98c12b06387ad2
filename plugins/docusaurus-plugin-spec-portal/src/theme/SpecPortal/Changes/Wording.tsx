import Translate, {translate} from '@docusaurus/Translate';
import PortalLink from '@theme/SpecPortal/PortalLink';
import type {ChangeView} from 'docusaurus-plugin-spec-portal/client';
import type {ReactNode} from 'react';

export interface Props {
  readonly change: ChangeView;
}

/** The words of a requirement or question: two versions folded, one in full. */
export default function Wording({change}: Props): ReactNode {
  const {kind, before, after} = change;
  if (kind === 'text')
    return (
      <details className="specPortal-wording">
        <summary>
          <Translate id="specPortal.change.words">Words before and after</Translate>
        </summary>
        <Versions before={before} after={after} />
      </details>
    );
  if (kind === 'answer') return <Versions before={before} after={after} isAnswer />;
  if (kind === 'requirement-added') return <p className="specPortal-words">{after}</p>;
  if (kind === 'requirement-removed') return <p className="specPortal-words">{before}</p>;
  if (kind !== 'question') return null;
  return (
    <p className="specPortal-words">
      <Words change={change} />{' '}
      {after === null && <em>{translate({id: 'specPortal.change.withdrawn', message: '(withdrawn)'})}</em>}
    </p>
  );
}

/** A question leads to its place, as long as it is there. */
function Words({change: {before, after, href, artifact}}: Props): ReactNode {
  const words = after ?? before;
  return href === null || href === artifact?.href ? words : <PortalLink href={href}>{words}</PortalLink>;
}

interface VersionsProps {
  readonly before: string | null;
  readonly after: string | null;
  readonly isAnswer?: boolean;
}

function Versions({before, after, isAnswer = false}: VersionsProps): ReactNode {
  return (
    <dl className="specPortal-versions">
      {before !== null && (
        <>
          <dt>
            {isAnswer
              ? translate({id: 'specPortal.change.asked', message: 'Question'})
              : translate({id: 'specPortal.change.before', message: 'Before'})}
          </dt>
          <dd>{before}</dd>
        </>
      )}
      {after !== null && (
        <>
          <dt>
            {isAnswer
              ? translate({id: 'specPortal.change.answered', message: 'Answer'})
              : translate({id: 'specPortal.change.after', message: 'After'})}
          </dt>
          <dd>{after}</dd>
        </>
      )}
    </dl>
  );
}
