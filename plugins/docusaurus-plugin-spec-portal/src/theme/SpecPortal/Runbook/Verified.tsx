import {translate} from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import Icon from '@theme/SpecPortal/Icon';
import type {VerifiedView} from 'docusaurus-plugin-spec-portal/client';
import type {ReactNode} from 'react';

export interface Props {
  readonly verified: VerifiedView;
}

/** How far the words can be trusted: when somebody last did what they say. Counted to the day of the build. */
export default function Verified({verified: {state, date, days, by}}: Props): ReactNode {
  const {currentLocale} = useDocusaurusContext().i18n;
  if (date === null || days === null)
    return (
      <span className="specPortal-verified specPortal-verified--never">
        <Icon name="question" /> {translate({id: 'specPortal.verified.never', message: 'Never verified'})}
      </span>
    );
  const age = new Intl.RelativeTimeFormat(currentLocale, {numeric: 'auto'}).format(-days, 'day');
  return (
    <span className={`specPortal-verified specPortal-verified--${state}`}>
      <Icon name={state === 'stale' ? 'alert' : 'check'} />{' '}
      {state === 'stale'
        ? translate({id: 'specPortal.verified.stale', message: 'Stale: last verified'})
        : translate({id: 'specPortal.verified.fresh', message: 'Last verified'})}{' '}
      <time dateTime={date} title={date}>
        {age}
      </time>
      {by !== null && ` ${translate({id: 'specPortal.verified.by', message: 'by {name}'}, {name: by})}`}
      <span className="specPortal-onPaper"> ({date})</span>
    </span>
  );
}
