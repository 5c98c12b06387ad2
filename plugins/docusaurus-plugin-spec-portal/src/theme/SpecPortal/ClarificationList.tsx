import Translate, {translate} from '@docusaurus/Translate';
import ArtifactLink from '@theme/SpecPortal/ArtifactLink';
import GrowingList from '@theme/SpecPortal/GrowingList';
import Icon from '@theme/SpecPortal/Icon';
import Place from '@theme/SpecPortal/Place';
import PortalLink from '@theme/SpecPortal/PortalLink';
import QuestionFacts from '@theme/SpecPortal/QuestionFacts';
import type {ClarificationView} from 'docusaurus-plugin-spec-portal/client';
import {memo, type ReactNode} from 'react';

export interface Props {
  readonly clarifications: readonly ClarificationView[];
  /** On the document's own page its name would be noise. */
  readonly isInDocument?: boolean;
}

/** Questions, each with its answer or the word that it is open. */
function ClarificationList({clarifications, isInDocument = false}: Props): ReactNode {
  return (
    <GrowingList rows={clarifications}>
      {(shown, isLong) => (
        <ul className={`specPortal-list${isLong ? ' specPortal-list--long' : ''}`}>
          {shown.map((question) => (
            <Question
              key={`${question.href} ${question.place.path}:${question.place.line}:${question.place.column}`}
              question={question}
              isInDocument={isInDocument}
            />
          ))}
        </ul>
      )}
    </GrowingList>
  );
}

interface QuestionProps {
  readonly question: ClarificationView;
  readonly isInDocument: boolean;
}

const Question = memo(function Question({question, isInDocument}: QuestionProps): ReactNode {
  return (
    <li className="specPortal-question">
      <span className={`specPortal-badge specPortal-badge--${question.state === 'open' ? 'review' : 'accepted'}`}>
        <Icon name={question.state === 'open' ? 'question' : 'check'} />
        {stateWord(question.state)}
      </span>
      <div>
        <p>
          <PortalLink href={question.href}>{question.text}</PortalLink>
        </p>
        {question.answer !== null && (
          <p className="specPortal-answer">
            <strong>
              <Translate id="specPortal.question.answer">Answer:</Translate>
            </strong>{' '}
            {question.answer}
          </p>
        )}
        <p className="specPortal-how">
          {!isInDocument && (
            <>
              <ArtifactLink artifact={question.artifact} withKey /> ·{' '}
            </>
          )}
          {question.of !== null && (
            <>
              <span className="specPortal-id">{question.of}</span> ·{' '}
            </>
          )}
          {question.section !== '' && <>{question.section} · </>}
          <Place place={question.place} />
        </p>
        <QuestionFacts question={question} />
      </div>
    </li>
  );
});

function stateWord(state: ClarificationView['state']): string {
  if (state === 'open') return translate({id: 'specPortal.question.state.open', message: 'Open'});
  if (state === 'superseded') return translate({id: 'specPortal.question.state.superseded', message: 'Superseded'});
  return translate({id: 'specPortal.question.state.answered', message: 'Answered'});
}

export default memo(ClarificationList);
