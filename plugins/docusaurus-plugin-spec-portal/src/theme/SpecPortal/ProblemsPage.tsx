import {translate} from '@docusaurus/Translate';
import DiagnosticList from '@theme/SpecPortal/DiagnosticList';
import Empty from '@theme/SpecPortal/Empty';
import Filters from '@theme/SpecPortal/Filters';
import {useFindingGrammar} from '@theme/SpecPortal/findingGrammar';
import LeftOut from '@theme/SpecPortal/LeftOut';
import NoneLeft from '@theme/SpecPortal/NoneLeft';
import PageHeader from '@theme/SpecPortal/PageHeader';
import PortalLink from '@theme/SpecPortal/PortalLink';
import PortalPage from '@theme/SpecPortal/PortalPage';
import PrintedFilter from '@theme/SpecPortal/PrintedFilter';
import {type ProblemsPage as ProblemsData, useFilters, usePortal} from 'docusaurus-plugin-spec-portal/client';
import type {ReactNode} from 'react';

/** All diagnostics of all files. */
export default function ProblemsPage(): ReactNode {
  const {routes} = usePortal().summary;
  const lead = translate({
    id: 'specPortal.problems.lead',
    message: 'What the documents get wrong about each other, with the way out.',
  });
  return (
    <PortalPage<ProblemsData> describe={() => lead}>
      {(page) => (
        <>
          <PageHeader title={translate({id: 'specPortal.problems.title', message: 'Problems'})} lead={lead} />
          <p className="specPortal-how">
            {checkedText(page)}{' '}
            <PortalLink href={routes.recognition}>
              {translate({id: 'specPortal.problems.recognition', message: 'What was understood of each file'})}
            </PortalLink>
          </p>
          {page.rows.length === 0 ? (
            <Empty>
              <p>{translate({id: 'specPortal.problems.none', message: 'No problems were found.'})}</p>
            </Empty>
          ) : (
            <Problems page={page} />
          )}
        </>
      )}
    </PortalPage>
  );
}

function Problems({page: {rows, left, facets}}: {readonly page: ProblemsData}): ReactNode {
  const filters = useFilters(rows, useFindingGrammar(facets));
  return (
    <div className="specPortal-browse">
      <Filters filters={filters} />
      <div>
        <PrintedFilter filters={filters} />
        <DiagnosticList diagnostics={filters.shown} />
        <NoneLeft filters={filters} />
        <LeftOut count={left} />
      </div>
    </div>
  );
}

function checkedText({checked: {files, references, rules}}: ProblemsData): string {
  return translate(
    {id: 'specPortal.problems.checked', message: 'Looked at: {files} files, {references} references, {rules} rules.'},
    {files, references, rules: rules.length},
  );
}
