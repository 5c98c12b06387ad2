import Translate, {translate} from '@docusaurus/Translate';
import {usePluralForm} from '@docusaurus/theme-common';
import ArtifactLink from '@theme/SpecPortal/ArtifactLink';
import ArtifactStatus from '@theme/SpecPortal/ArtifactStatus';
import {refTitle} from '@theme/SpecPortal/linkWords';
import PortalLink from '@theme/SpecPortal/PortalLink';
import RowList from '@theme/SpecPortal/RowList';
import type {ArtifactRef, DecisionRow} from 'docusaurus-plugin-spec-portal/client';
import {memo, type ReactNode} from 'react';

export interface Props {
  readonly rows: readonly DecisionRow[];
}

/** Decisions as a list. What no longer holds is quieter, and says so in words. */
function DecisionRows({rows}: Props): ReactNode {
  const plurals = usePluralForm();
  return (
    <RowList rows={rows} keyOf={({path}) => path} isPast={(row) => row.isPast}>
      {(row) => (
        <>
          <p className="specPortal-rowTitle">
            <span className="specPortal-id">{row.key}</span>
            <PortalLink href={row.href}>{row.title}</PortalLink>
            <ArtifactStatus artifact={row} />
          </p>
          <DecisionFacts row={row} plurals={plurals} />
        </>
      )}
    </RowList>
  );
}

interface FactsProps {
  readonly row: DecisionRow;
  /** Of the list: to know those of a language costs more than all else in a row. */
  readonly plurals: ReturnType<typeof usePluralForm>;
}

function DecisionFacts({row, plurals: {selectMessage}}: FactsProps): ReactNode {
  const {date, owners, supersededBy, supersedes, citingSpecs, firstCitingSpecs, citedBy} = row;
  const others = citedBy - citingSpecs.length;
  return (
    <ul className="specPortal-rowFacts">
      {date !== null && (
        <li>
          <time dateTime={date}>{date}</time>
        </li>
      )}
      {owners.length > 0 && <li>{owners.join(', ')}</li>}
      {supersededBy.length > 0 && (
        <li>
          <Translate id="specPortal.decisions.supersededBy">superseded by</Translate>{' '}
          <Links artifacts={supersededBy.map(({artifact}) => artifact)} />
        </li>
      )}
      {supersedes.length > 0 && (
        <li>
          <Translate id="specPortal.decisions.supersedes">supersedes</Translate>{' '}
          <Links artifacts={supersedes.map(({artifact}) => artifact)} />
        </li>
      )}
      {citingSpecs.length > 0 && (
        <li>
          <Translate id="specPortal.decisions.citedIn">cited in</Translate>{' '}
          <Keys artifacts={firstCitingSpecs} more={citingSpecs.length - firstCitingSpecs.length} />
        </li>
      )}
      {others > 0 && (
        <li>
          {selectMessage(
            others,
            citingSpecs.length > 0
              ? translate(
                  {
                    id: 'specPortal.decisions.citedByMore',
                    message: 'and in 1 other document|and in {count} other documents',
                  },
                  {count: others},
                )
              : translate(
                  {id: 'specPortal.decisions.citedBy', message: 'cited in 1 document|cited in {count} documents'},
                  {count: others},
                ),
          )}
        </li>
      )}
    </ul>
  );
}

function Links({artifacts}: {readonly artifacts: readonly ArtifactRef[]}): ReactNode {
  return artifacts.map((artifact, index) => (
    <span key={artifact.key}>
      {index > 0 && ', '}
      <ArtifactLink artifact={artifact} withKey />
    </span>
  ));
}

export interface KeysProps {
  readonly artifacts: readonly ArtifactRef[];
  /** How many there are besides. */
  readonly more?: number;
}

/** Documents by their ids: a row has no room for titles, and the preview tells the rest. */
export function Keys({artifacts, more = 0}: KeysProps): ReactNode {
  return (
    <>
      {artifacts.map((artifact, index) => (
        <span key={artifact.key}>
          {index > 0 && ', '}
          <PortalLink className="specPortal-id" href={artifact.href} hasCard title={refTitle(artifact)}>
            {artifact.key}
          </PortalLink>
        </span>
      ))}
      {more > 0 && translate({id: 'specPortal.decisions.more', message: ' and {count} more'}, {count: more})}
    </>
  );
}

export default memo(DecisionRows);
