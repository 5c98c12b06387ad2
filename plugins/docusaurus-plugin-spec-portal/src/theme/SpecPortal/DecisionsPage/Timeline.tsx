import {translate} from '@docusaurus/Translate';
import ArtifactStatus from '@theme/SpecPortal/ArtifactStatus';
import PortalLink from '@theme/SpecPortal/PortalLink';
import {byYear, type DecisionRow} from 'docusaurus-plugin-spec-portal/client';
import {memo, type ReactNode} from 'react';

export interface Props {
  readonly rows: readonly DecisionRow[];
}

/** Decisions by year, the newest first. */
function Timeline({rows}: Props): ReactNode {
  return byYear(rows).map(({year, rows: ofYear}) => (
    <section key={year ?? 'none'} className="specPortal-year">
      <h2>{year ?? translate({id: 'specPortal.timeline.undated', message: 'Without a date'})}</h2>
      <ol>
        {ofYear.map((row) => (
          <li key={row.path} className={row.isPast ? 'specPortal-row--past' : ''}>
            {row.date !== null && <time dateTime={row.date}>{row.date}</time>}
            <span>
              <span className="specPortal-id">{row.key}</span> <PortalLink href={row.href}>{row.title}</PortalLink>{' '}
              <ArtifactStatus artifact={row} />
              {row.supersededBy.length > 0 && (
                <span className="specPortal-how">
                  {' '}
                  {translate(
                    {id: 'specPortal.timeline.supersededBy', message: 'superseded by {names}'},
                    {names: row.supersededBy.map(({artifact}) => artifact.key).join(', ')},
                  )}
                </span>
              )}
            </span>
          </li>
        ))}
      </ol>
    </section>
  ));
}

export default memo(Timeline);
