import {translate} from '@docusaurus/Translate';
import Anchor from '@theme/SpecPortal/Anchor';
import Icon from '@theme/SpecPortal/Icon';
import {useItem} from 'docusaurus-plugin-spec-portal/client';
import type {ReactNode} from 'react';

export interface Props {
  readonly anchor: string;
  readonly children: ReactNode;
}

/** A question at its place in the text. */
export default function ClarificationMarker({anchor, children}: Props): ReactNode {
  const item = useItem(anchor);
  const isOpen = item?.state === 'open';
  return (
    <mark id={anchor} className={`specPortal-marker ${isOpen ? 'specPortal-marker--open' : ''}`}>
      <Anchor id={anchor} />
      <Icon name={isOpen ? 'question' : 'check'} />
      <span className="specPortal-hidden">
        {isOpen
          ? translate({id: 'specPortal.question.open', message: 'Open question:'})
          : translate({id: 'specPortal.question.answered', message: 'Answered question:'})}{' '}
      </span>
      {children}
    </mark>
  );
}
