import {translate} from '@docusaurus/Translate';
import {coverageOptions} from '@theme/SpecPortal/coverageFacet';
import Filters from '@theme/SpecPortal/Filters';
import MatrixGroup, {type Group, type Row} from '@theme/SpecPortal/MatrixGroup';
import NoneLeft from '@theme/SpecPortal/NoneLeft';
import PageHeader from '@theme/SpecPortal/PageHeader';
import PortalPage from '@theme/SpecPortal/PortalPage';
import Totals from '@theme/SpecPortal/Totals';
import {
  type Facts,
  type ListGrammar,
  type MatrixPage as MatrixData,
  useFilters,
} from 'docusaurus-plugin-spec-portal/client';
import {type ReactNode, useMemo} from 'react';

/** All requirements of all specs against decisions and runbooks, gaps marked. */
export default function MatrixPage(): ReactNode {
  const lead = translate({
    id: 'specPortal.matrix.lead',
    message: 'Every requirement, what was decided for it, and how it is operated.',
  });
  return (
    <PortalPage<MatrixData> isWide describe={() => lead}>
      {(page) => (
        <>
          <PageHeader title={translate({id: 'specPortal.matrix.title', message: 'Matrix'})} lead={lead} />
          <Totals totals={page.totals} />
          <Matrix page={page} />
        </>
      )}
    </PortalPage>
  );
}

/** From here on the browser is told to skip what is out of sight; below, it is quick enough without. */
const MANY = 400;

interface RowOfGroup {
  readonly group: Group;
  readonly row: Row;
}

function Matrix({page: {groups, totals}}: {readonly page: MatrixData}): ReactNode {
  const rows = useMemo(() => groups.flatMap((group) => group.rows.map((row) => ({group, row}))), [groups]);
  const grammar = useMemo<ListGrammar<RowOfGroup>>(
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
  const kept = useMemo(() => new Set(filters.shown.map(({row}) => row)), [filters.shown]);
  return (
    <>
      <Filters filters={filters} />
      <div className={rows.length > MANY ? 'specPortal-matrix--long' : undefined}>
        {groups.map((group) => (
          <MatrixGroup
            key={group.spec.key}
            group={group}
            rows={kept.size === rows.length ? group.rows : group.rows.filter((row) => kept.has(row))}
          />
        ))}
      </div>
      <NoneLeft filters={filters} />
    </>
  );
}

function factsOf({group: {spec}, row}: RowOfGroup): Facts {
  const namesOf = (names: Row['decisions']) => names.map(({label}) => label);
  return {
    id: row.localId === null ? [] : [`${spec.key}/${row.localId}`, row.localId],
    title: [row.text],
    spec: [spec.key, spec.title],
    level: row.level === null ? [] : [row.level],
    state: [row.coverage],
    decision: namesOf(row.decisions),
    runbook: namesOf(row.runbooks),
  };
}
