import {translate} from '@docusaurus/Translate';
import Filters from '@theme/SpecPortal/Filters';
import NoneLeft from '@theme/SpecPortal/NoneLeft';
import PageHeader from '@theme/SpecPortal/PageHeader';
import PortalPage from '@theme/SpecPortal/PortalPage';
import RecognitionIgnored from '@theme/SpecPortal/RecognitionIgnored';
import RecognitionTable from '@theme/SpecPortal/RecognitionTable';
import {kindWord} from '@theme/SpecPortal/words';
import {
  type Facts,
  type ListGrammar,
  type RecognitionPage as RecognitionData,
  type RecognitionRow,
  useFilters,
} from 'docusaurus-plugin-spec-portal/client';
import {type ReactNode, useMemo} from 'react';

/** Every file with what was understood of it, and how much of it was not. */
export default function RecognitionPage(): ReactNode {
  const lead = translate({
    id: 'specPortal.recognition.lead',
    message: 'What the portal understood of each file, what it guessed, and what it left aside.',
  });
  return (
    <PortalPage<RecognitionData> describe={() => lead}>
      {(page) => (
        <>
          <PageHeader title={translate({id: 'specPortal.recognition.title', message: 'Recognition'})} lead={lead} />
          <Files page={page} />
          <RecognitionIgnored groups={page.ignored} />
        </>
      )}
    </PortalPage>
  );
}

function Files({page: {rows, kinds, coverages}}: {readonly page: RecognitionData}): ReactNode {
  const grammar = useMemo<ListGrammar<RecognitionRow>>(
    () => ({
      factsOf,
      facets: [
        {
          key: 'kind',
          label: translate({id: 'specPortal.facet.kind', message: 'Kind'}),
          options: kinds.map((option) => ({...option, label: kindName(option.value)})),
        },
        {
          key: 'state',
          label: translate({id: 'specPortal.facet.headings', message: 'Headings understood'}),
          options: coverages.map((option) => ({...option, label: coverageWord(option.value)})),
        },
      ],
    }),
    [kinds, coverages],
  );
  const filters = useFilters(rows, grammar);
  return (
    <div className="specPortal-browse">
      <Filters filters={filters} />
      <div>
        <RecognitionTable rows={filters.shown} />
        <NoneLeft filters={filters} />
      </div>
    </div>
  );
}

function kindName(kind: string): string {
  return kind === 'spec' || kind === 'decision' || kind === 'runbook' ? kindWord(kind) : kind;
}

function coverageWord(coverage: string): string {
  if (coverage === 'all') return translate({id: 'specPortal.recognition.all', message: 'All'});
  if (coverage === 'some') return translate({id: 'specPortal.recognition.some', message: 'Some'});
  return translate({id: 'specPortal.recognition.none', message: 'None'});
}

function factsOf({path, artifact, kind, coverage}: RecognitionRow): Facts {
  return {id: [artifact], kind: [kind], path: [path], state: [coverage]};
}
