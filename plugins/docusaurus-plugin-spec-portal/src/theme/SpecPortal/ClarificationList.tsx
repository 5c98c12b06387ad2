import Translate, {translate} from '@docusaurus/Translate';
import ArtifactLink from '@theme/SpecPortal/ArtifactLink';
import GrowingRows, {type ItemProps} from '@theme/SpecPortal/GrowingRows';
import Icon from '@theme/SpecPortal/Icon';
import Place from '@theme/SpecPortal/Place';
import PortalLink from '@theme/SpecPortal/PortalLink';
import QuestionFacts from '@theme/SpecPortal/QuestionFacts';
import type {ClarificationView} from 'docusaurus-plugin-spec-portal/client';
import {memo, type ReactNode, useCallback} from 'react';

export interface Props {
  readonly clarifications: readonly ClarificationView[];
  /** On the document's own page its name would be noise. */
  readonly isInDocument?: boolean;
}

/** Questions, each with its answer or the word that it is open. */
function ClarificationList({clarifications, isInDocument = false}: Props): ReactNode {
  const draw = useCallback(
    (question: ClarificationView, item: ItemProps) => (
      <Question
        key={`${question.href} ${question.place.path}:${question.place.line}:${question.place.column}`}
        question={question}
        item={item}
        isInDocument={isInDocument}
      />
    ),
    [isInDocument],
  );
  return (
    <GrowingRows rows={clarifications} className="specPortal-list">
      {draw}
    </GrowingRows>
  );
}

interface QuestionProps {
  readonly question: ClarificationView;
  readonly item: ItemProps;
  readonly isInDocument: boolean;
}

const Question = memo(function Question({question, item, isInDocument}: QuestionProps): ReactNode {
  return (
    <li {...item} className="specPortal-question">
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
