import Translate from '@docusaurus/Translate';
import Age from '@theme/SpecPortal/Age';
import type {ClarificationView} from 'docusaurus-plugin-spec-portal/client';
import type {ReactNode} from 'react';

export interface Props {
  readonly question: ClarificationView;
}

/** How long a question waits, who asked, who should answer, and where: only what is known. */
export default function QuestionFacts({question}: Props): ReactNode {
  const {asked, answered, owners, edit, state} = question;
  return (
    <ul className="specPortal-rowFacts specPortal-questionFacts">
      {asked !== null && (
        <li>
          <Translate id="specPortal.question.asked" values={{age: <Age date={asked.date} />, author: asked.author}}>
            {'Asked {age} by {author}'}
          </Translate>
        </li>
      )}
      {answered !== null && (
        <li>
          <Translate id="specPortal.question.answeredOn" values={{age: <Age date={answered} />}}>
            {'Answered {age}'}
          </Translate>
        </li>
      )}
      {owners.length > 0 && (
        <li>
          <Translate id="specPortal.question.owner" values={{owners: owners.join(', ')}}>
            {'Owner: {owners}'}
          </Translate>
        </li>
      )}
      {edit !== null && state === 'open' && (
        <li>
          <a href={edit} rel="noopener noreferrer">
            <Translate id="specPortal.question.edit">Answer it in the repository</Translate>
          </a>
        </li>
      )}
    </ul>
  );
}
