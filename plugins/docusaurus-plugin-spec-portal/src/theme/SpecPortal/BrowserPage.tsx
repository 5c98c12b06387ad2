import {translate} from '@docusaurus/Translate';
import ArtifactRows from '@theme/SpecPortal/ArtifactRows';
import Filters from '@theme/SpecPortal/Filters';
import {statusValues} from '@theme/SpecPortal/facets';
import NoneLeft from '@theme/SpecPortal/NoneLeft';
import PageHeader from '@theme/SpecPortal/PageHeader';
import PortalPage from '@theme/SpecPortal/PortalPage';
import {
  type ArtifactRow,
  type BrowserPage as BrowserData,
  type Facet,
  useFilters,
} from 'docusaurus-plugin-spec-portal/client';
import {type ReactNode, useMemo} from 'react';

/** All specs, narrowed by status, type and text. */
export default function BrowserPage(): ReactNode {
  const lead = translate({id: 'specPortal.browser.lead', message: 'What is wanted, by state and kind.'});
  return (
    <PortalPage<BrowserData> describe={() => lead}>
      {(page) => (
        <>
          <PageHeader title={translate({id: 'specPortal.browser.title', message: 'Specs'})} lead={lead} />
          <Specs page={page} />
        </>
      )}
    </PortalPage>
  );
}

function Specs({page: {rows, statuses, types}}: {readonly page: BrowserData}): ReactNode {
  const facets = useMemo<readonly Facet<ArtifactRow>[]>(
    () => [
      {
        key: 'status',
        label: translate({id: 'specPortal.facet.status', message: 'Status'}),
        options: statuses,
        valuesOf: statusValues,
      },
      {
        key: 'type',
        label: translate({id: 'specPortal.facet.type', message: 'Type'}),
        options: types,
        valuesOf: ({type}) => (type === null ? [] : [type]),
      },
    ],
    [statuses, types],
  );
  const filters = useFilters(rows, facets, rowText);
  return (
    <div className="specPortal-browse">
      <Filters filters={filters} />
      <div>
        <ArtifactRows rows={filters.shown} />
        <NoneLeft shown={filters.shown.length} total={filters.total} clear={filters.clear} />
      </div>
    </div>
  );
}

function rowText({key, title, owner, type, path}: ArtifactRow): string {
  return `${key} ${title} ${owner ?? ''} ${type ?? ''} ${path}`;
}
