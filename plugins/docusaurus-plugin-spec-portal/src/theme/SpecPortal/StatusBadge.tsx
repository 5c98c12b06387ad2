import {translate} from '@docusaurus/Translate';
import Icon, {type IconName} from '@theme/SpecPortal/Icon';
import {statusWord} from '@theme/SpecPortal/statusWords';
import type {StatusView} from 'docusaurus-plugin-spec-portal/client';
import type {ReactNode} from 'react';

export interface Props {
  readonly status: StatusView;
}

const ICONS: Readonly<Record<StatusView['stage'], IconName>> = {
  draft: 'circle',
  review: 'half',
  accepted: 'check',
  implementing: 'play',
  done: 'check',
  superseded: 'slash',
  deprecated: 'slash',
  rejected: 'cross',
  unknown: 'question',
  unset: 'circle',
};

/** A status as word, shape and tone. It states; it does not act. */
export default function StatusBadge({status}: Props): ReactNode {
  const prefix = translate({
    id: 'specPortal.status.prefix',
    message: 'Status:',
    description: 'Read before a status by screen readers',
  });
  return (
    <span className={`specPortal-badge specPortal-badge--${status.stage}`}>
      <Icon name={ICONS[status.stage]} />
      <span className="specPortal-hidden">{`${prefix} `}</span>
      <span className="specPortal-badgeWord">{statusWord(status)}</span>
    </span>
  );
}
