import {translate} from '@docusaurus/Translate';
import DiagnosticList from '@theme/SpecPortal/DiagnosticList';
import Empty from '@theme/SpecPortal/Empty';
import Filters from '@theme/SpecPortal/Filters';
import NoneLeft from '@theme/SpecPortal/NoneLeft';
import PageHeader from '@theme/SpecPortal/PageHeader';
import PortalLink from '@theme/SpecPortal/PortalLink';
import PortalPage from '@theme/SpecPortal/PortalPage';
import {severityWord} from '@theme/SpecPortal/words';
import {
  type DiagnosticView,
  type Facet,
  type ProblemsPage as ProblemsData,
  useFilters,
  usePortal,
} from 'docusaurus-plugin-spec-portal/client';
import {type ReactNode, useMemo} from 'react';

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

function Problems({page: {rows, codes}}: {readonly page: ProblemsData}): ReactNode {
  const facets = useMemo<readonly Facet<DiagnosticView>[]>(
    () => [
      {
        key: 'severity',
        label: translate({id: 'specPortal.facet.severity', message: 'Severity'}),
        options: severityOptions(rows),
        valuesOf: ({severity}) => [severity],
      },
      {
        key: 'code',
        label: translate({id: 'specPortal.facet.code', message: 'Rule'}),
        options: codes,
        valuesOf: ({code}) => [code],
      },
    ],
    [rows, codes],
  );
  const filters = useFilters(rows, facets, problemText);
  return (
    <div className="specPortal-browse">
      <Filters filters={filters} />
      <div>
        <DiagnosticList diagnostics={filters.shown} />
        <NoneLeft shown={filters.shown.length} total={filters.total} clear={filters.clear} />
      </div>
    </div>
  );
}

function severityOptions(rows: readonly DiagnosticView[]): Facet<DiagnosticView>['options'] {
  const severities = ['error', 'warning', 'info'] as const;
  return severities
    .map((severity) => ({
      value: severity,
      label: severityWord(severity),
      count: rows.filter((row) => row.severity === severity).length,
    }))
    .filter(({count}) => count > 0);
}

function checkedText({checked: {files, references, rules}}: ProblemsData): string {
  return translate(
    {id: 'specPortal.problems.checked', message: 'Looked at: {files} files, {references} references, {rules} rules.'},
    {files, references, rules: rules.length},
  );
}

function problemText({code, message, hint, place}: DiagnosticView): string {
  return `${code} ${message} ${hint} ${place.path}`;
}
