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
  type Facts,
  type ListGrammar,
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
  const grammar = useMemo<ListGrammar<DiagnosticView>>(
    () => ({
      factsOf,
      facets: [
        {
          key: 'severity',
          label: translate({id: 'specPortal.facet.severity', message: 'Severity'}),
          options: severityOptions(rows),
        },
        {
          key: 'code',
          label: translate({id: 'specPortal.facet.code', message: 'Rule'}),
          options: codes,
        },
      ],
    }),
    [rows, codes],
  );
  const filters = useFilters(rows, grammar);
  return (
    <div className="specPortal-browse">
      <Filters filters={filters} />
      <div>
        <DiagnosticList diagnostics={filters.shown} />
        <NoneLeft filters={filters} />
      </div>
    </div>
  );
}

function severityOptions(rows: readonly DiagnosticView[]): Facet['options'] {
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

function factsOf({code, severity, message, hint, place}: DiagnosticView): Facts {
  return {code: [code], severity: [severity], title: [message, hint], path: [place.path]};
}
