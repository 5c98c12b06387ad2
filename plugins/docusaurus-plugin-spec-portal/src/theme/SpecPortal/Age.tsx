import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {ageOf, usePortal} from 'docusaurus-plugin-spec-portal/client';
import type {ReactNode} from 'react';

export interface Props {
  /** `YYYY-MM-DD` */
  readonly date: string;
}

/** How long ago a day is, counted from the day of the build, beside the day itself: a page may be read much later. */
export default function Age({date}: Props): ReactNode {
  const {i18n} = useDocusaurusContext();
  const {today} = usePortal().summary;
  const {value, unit} = ageOf(date, today);
  const words = new Intl.RelativeTimeFormat(i18n.currentLocale, {numeric: 'auto'}).format(value, unit);
  return (
    <time dateTime={date} className="specPortal-age">
      {words} ({date})
    </time>
  );
}
