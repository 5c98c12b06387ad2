import Translate from '@docusaurus/Translate';
import {usePortal} from 'docusaurus-plugin-spec-portal/client';
import type {ReactNode} from 'react';

/** Which commit a page tells of, and when it was built; only what is known. */
export default function BuildStamp(): ReactNode {
  const {build, today} = usePortal().summary;
  if (build === null || build === undefined) return null;
  const {id, date, href} = build;
  return (
    <p className="specPortal-stamp">
      <Translate
        id="specPortal.stamp"
        values={{
          today: <time dateTime={today}>{today}</time>,
          date: <time dateTime={date}>{date}</time>,
          commit:
            href === null ? (
              <span className="specPortal-id">{id}</span>
            ) : (
              <a className="specPortal-id" href={href} rel="noopener noreferrer">
                {id}
              </a>
            ),
        }}
      >
        {'Built on {today} from commit {commit} of {date}.'}
      </Translate>
    </p>
  );
}
