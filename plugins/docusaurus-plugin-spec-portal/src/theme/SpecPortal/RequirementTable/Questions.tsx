import {translate} from '@docusaurus/Translate';
import Icon from '@theme/SpecPortal/Icon';
import PortalLink from '@theme/SpecPortal/PortalLink';
import type {ItemView} from 'docusaurus-plugin-spec-portal/client';
import type {ReactNode} from 'react';

export interface Props {
  readonly questions: ItemView['clarifications'];
}

/** Questions that belong to a requirement, below its statement. */
export default function Questions({questions}: Props): ReactNode {
  if (questions.length === 0) return null;
  return (
    <ul className="specPortal-questions">
      {questions.map(({text, href, state}) => (
        <li key={`${href} ${text}`}>
          <PortalLink href={href}>
            <Icon name={state === 'open' ? 'question' : 'check'} />
            {state === 'open'
              ? translate({id: 'specPortal.question.open', message: 'Open question:'})
              : translate({id: 'specPortal.question.answered', message: 'Answered question:'})}{' '}
            {text}
          </PortalLink>
        </li>
      ))}
    </ul>
  );
}
