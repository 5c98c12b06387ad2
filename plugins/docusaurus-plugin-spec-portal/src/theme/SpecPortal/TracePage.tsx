import {translate} from '@docusaurus/Translate';
import ArtifactLink from '@theme/SpecPortal/ArtifactLink';
import {coverageOptions} from '@theme/SpecPortal/coverageFacet';
import Filters from '@theme/SpecPortal/Filters';
import Inherited from '@theme/SpecPortal/Inherited';
import NoneLeft from '@theme/SpecPortal/NoneLeft';
import PortalPage from '@theme/SpecPortal/PortalPage';
import StatusBadge from '@theme/SpecPortal/StatusBadge';
import Totals from '@theme/SpecPortal/Totals';
import TraceTable from '@theme/SpecPortal/TraceTable';
import {
  type Facts,
  type ListGrammar,
  type TracePage as TraceData,
  type TraceRow,
  useFilters,
} from 'docusaurus-plugin-spec-portal/client';
import {type ReactNode, useMemo} from 'react';

/** One spec: each requirement with the decisions and runbooks behind it, and how each link was found. */
export default function TracePage(): ReactNode {
  return (
    <PortalPage<TraceData>
      isWide
      describe={({spec}) =>
        translate(
          {id: 'specPortal.trace.lead', message: 'What stands behind the requirements of {title}.'},
          {title: spec.title},
        )
      }
    >
      {(page) => <Trace page={page} />}
    </PortalPage>
  );
}

function Trace({page: {spec, totals, inherited, rows}}: {readonly page: TraceData}): ReactNode {
  const grammar = useMemo<ListGrammar<TraceRow>>(
    () => ({
      factsOf,
      facets: [
        {
          key: 'state',
          label: translate({id: 'specPortal.facet.coverage', message: 'State'}),
          options: coverageOptions(totals),
        },
      ],
    }),
    [totals],
  );
  const filters = useFilters(rows, grammar);
  return (
    <>
      <header className="specPortal-pageHeader">
        <h1>{translate({id: 'specPortal.trace.title', message: 'Trace of {title}'}, {title: spec.title})}</h1>
        <p>
          <ArtifactLink artifact={spec} withKey /> <StatusBadge status={spec.status} />
        </p>
      </header>
      <Totals totals={totals} />
      <Filters filters={filters} />
      <TraceTable rows={filters.shown} inherited={inherited} name={spec.title} />
      <NoneLeft filters={filters} />
      {inherited.decisions.length + inherited.runbooks.length > 0 && (
        <section aria-labelledby="portal-inherited">
          <h2 id="portal-inherited">
            {translate({id: 'specPortal.section.inherited', message: 'Behind the whole spec'})}
          </h2>
          <Inherited inherited={inherited} />
        </section>
      )}
    </>
  );
}

function factsOf({id, localId, text, level, coverage, decisions, runbooks}: TraceRow): Facts {
  return {
    id: localId === null ? [] : [id, localId],
    title: [text],
    level: level === null ? [] : [level],
    state: [coverage],
    decision: decisions.map(({artifact}) => artifact.key),
    runbook: runbooks.map(({artifact}) => artifact.key),
  };
}
