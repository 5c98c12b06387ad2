import Translate, {translate} from '@docusaurus/Translate';
import {kindOptions, levelOptions, stateLabel, stateOptions} from '@theme/SpecPortal/coverageFacet';
import Empty from '@theme/SpecPortal/Empty';
import Filters from '@theme/SpecPortal/Filters';
import SavedViews from '@theme/SpecPortal/Filters/SavedViews';
import {namedOptions} from '@theme/SpecPortal/facetWords';
import GrowingList from '@theme/SpecPortal/GrowingList';
import Blocks from '@theme/SpecPortal/Matrix/Blocks';
import Summary from '@theme/SpecPortal/Matrix/Summary';
import Tools from '@theme/SpecPortal/Matrix/Tools';
import NoneLeft from '@theme/SpecPortal/NoneLeft';
import PageHeader from '@theme/SpecPortal/PageHeader';
import PortalPage from '@theme/SpecPortal/PortalPage';
import PrintedFilter from '@theme/SpecPortal/PrintedFilter';
import Totals from '@theme/SpecPortal/Totals';
import {
  entriesByGroup,
  type ListGrammar,
  type MatrixColumn,
  type MatrixPage as MatrixData,
  type MatrixEntry,
  matrixEntries,
  requirementFacts,
  useFilters,
  useMatrixView,
} from 'docusaurus-plugin-spec-portal/client';
import {memo, type ReactNode, useMemo} from 'react';

/** All requirements of all specs against decisions and runbooks, gaps in words. */
export default function MatrixPage(): ReactNode {
  const lead = translate({
    id: 'specPortal.matrix.lead',
    message: 'Every requirement, what was decided for it, and how it is operated.',
  });
  return (
    <PortalPage<MatrixData> isWide describe={() => lead}>
      {(page) => (
        <div className="specPortal-matrixPage">
          <PageHeader title={translate({id: 'specPortal.matrix.title', message: 'Matrix'})} lead={lead} />
          {page.size === 0 ? (
            <NoRequirements />
          ) : (
            <>
              <Totals totals={page.totals} />
              {page.isSummary ? <Summary page={page} /> : <Matrix page={page} />}
            </>
          )}
        </div>
      )}
    </PortalPage>
  );
}

/** From here on the browser is told to skip what is out of sight; below, it is quick enough without. */
const MANY = 400;

function Matrix({page}: {readonly page: MatrixData}): ReactNode {
  const {facets, size, csvHref} = page;
  const entries = useMemo(() => matrixEntries(page), [page]);
  const grammar = useMemo<ListGrammar<MatrixEntry>>(
    () => ({
      factsOf: requirementFacts,
      facets: [
        {key: 'state', label: stateLabel(), options: stateOptions(facets.state)},
        {
          key: 'level',
          label: translate({id: 'specPortal.facet.level', message: 'Level'}),
          options: levelOptions(facets.level),
        },
        {
          key: 'kind',
          label: translate({id: 'specPortal.facet.kind', message: 'Kind'}),
          options: kindOptions(facets.kind),
        },
        {
          key: 'status',
          label: translate({id: 'specPortal.facet.specStatus', message: 'Status of the spec'}),
          options: namedOptions('status', facets.status),
        },
        {key: 'spec', label: translate({id: 'specPortal.facet.spec', message: 'Spec'}), options: facets.spec},
      ],
    }),
    [facets],
  );
  const filters = useFilters(entries, grammar);
  const view = useMatrixView();
  return (
    <>
      <SavedViews list="matrix" />
      <Filters isFolded filters={filters} />
      <Tools view={view} entries={filters.shown} words={filters.words} />
      <noscript>
        <p>
          <a href={csvHref} download>
            <Translate id="specPortal.matrix.file">All rows as CSV</Translate>
          </a>
        </p>
      </noscript>
      <PrintedFilter filters={filters} />
      {view.isGrid && (
        <p className="specPortal-how">
          <Translate id="specPortal.matrix.legend">
            x: named for the requirement; s: through the spec; empty: not named.
          </Translate>
        </p>
      )}
      <Groups entries={filters.shown} isLong={size > MANY} columns={view.columns} isGrid={view.isGrid} />
      <NoneLeft filters={filters} />
    </>
  );
}

interface GroupsProps {
  readonly entries: readonly MatrixEntry[];
  readonly isLong: boolean;
  readonly columns: readonly MatrixColumn[];
  readonly isGrid: boolean;
}

const Groups = memo(function Groups({entries, isLong, ...view}: GroupsProps): ReactNode {
  return (
    // The file of all rows stands above.
    <GrowingList rows={entries} whole={null}>
      {(shown) => <Blocks groups={entriesByGroup(shown)} isLong={isLong} {...view} />}
    </GrowingList>
  );
});

function NoRequirements(): ReactNode {
  return (
    <Empty>
      <p>
        <Translate id="specPortal.matrix.none">
          No requirements were found. A requirement is a list item or row with an id, in a spec:
        </Translate>
      </p>
      <pre>
        <code>{'- **FR-001**: The service MUST …, as ADR-0001 says.'}</code>
      </pre>
    </Empty>
  );
}
