import {translate} from '@docusaurus/Translate';
import {TraceDrawing} from '@spec-portal/parts';
import ArtifactLink from '@theme/SpecPortal/ArtifactLink';
import {levelOptions, stateLabel, stateOptions} from '@theme/SpecPortal/coverageFacet';
import Filters from '@theme/SpecPortal/Filters';
import Inherited from '@theme/SpecPortal/Inherited';
import LeftOut from '@theme/SpecPortal/LeftOut';
import NoneLeft from '@theme/SpecPortal/NoneLeft';
import PortalPage from '@theme/SpecPortal/PortalPage';
import PrintedFilter from '@theme/SpecPortal/PrintedFilter';
import StaticPart from '@theme/SpecPortal/StaticPart';
import StatusBadge from '@theme/SpecPortal/StatusBadge';
import Totals from '@theme/SpecPortal/Totals';
import Cards from '@theme/SpecPortal/Trace/Cards';
import Neighbours from '@theme/SpecPortal/Trace/Neighbours';
import {
  type ListGrammar,
  type PageFile,
  type Select,
  type TracePage as TraceData,
  type TraceRow,
  traceFacts,
  useFilters,
} from 'docusaurus-plugin-spec-portal/client';
import {type ReactNode, useMemo} from 'react';

/** The drawing is static; only the list is drawn anew with each filter. */
const WITHOUT_DRAWING: Select = {
  key: 'list',
  of: (file) => withoutDrawing(file as PageFile<TraceData>),
};

function withoutDrawing({title, data}: PageFile<TraceData>): PageFile<TraceData> {
  return {title, data: {...data, drawing: null}};
}

/** One spec: each requirement with the decisions and runbooks behind it, and how each link was found. */
export default function TracePage(): ReactNode {
  return (
    <PortalPage<TraceData>
      isWide
      select={WITHOUT_DRAWING}
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

function Trace({page}: {readonly page: TraceData}): ReactNode {
  const {spec, totals, inherited, rows, left, states, levels, previous, next} = page;
  const grammar = useMemo<ListGrammar<TraceRow>>(
    () => ({
      factsOf: traceFacts,
      facets: [
        {key: 'state', label: stateLabel(), options: stateOptions(states)},
        {
          key: 'level',
          label: translate({id: 'specPortal.facet.level', message: 'Level'}),
          options: levelOptions(levels),
        },
      ],
    }),
    [states, levels],
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
      <StaticPart<TraceData> part={TraceDrawing} />
      <Filters isFolded filters={filters} />
      <PrintedFilter filters={filters} />
      {inherited.decisions.length + inherited.runbooks.length > 0 && (
        <section aria-labelledby="portal-inherited">
          <h2 id="portal-inherited">
            {translate({id: 'specPortal.section.inherited', message: 'Behind the whole spec'})}
          </h2>
          <Inherited inherited={inherited} />
        </section>
      )}
      <Cards rows={filters.shown} inherited={inherited} />
      <NoneLeft filters={filters} />
      <LeftOut count={left} />
      <Neighbours previous={previous} next={next} />
    </>
  );
}
