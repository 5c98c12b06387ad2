import {translate} from '@docusaurus/Translate';
import {wordedOptions} from '@theme/SpecPortal/facetWords';
import {kindWord, severityWord} from '@theme/SpecPortal/words';
import {
  type ArtifactKind,
  type FindingFacets,
  type FindingView,
  findingFacts,
  type ListGrammar,
  type Severity,
} from 'docusaurus-plugin-spec-portal/client';
import {useMemo} from 'react';

/** What findings are narrowed by, on every page that lists them. */
export function useFindingGrammar(facets: FindingFacets): ListGrammar<FindingView> {
  return useMemo(
    () => ({
      factsOf: findingFacts,
      facets: [
        {
          key: 'severity',
          label: translate({id: 'specPortal.facet.severity', message: 'Severity'}),
          options: wordedOptions(facets.severity, SEVERITIES, severityWord),
        },
        {key: 'code', label: translate({id: 'specPortal.facet.code', message: 'Rule'}), options: facets.code},
        {
          key: 'kind',
          label: translate({id: 'specPortal.facet.document', message: 'Document'}),
          options: wordedOptions(facets.kind, KINDS, kindWord),
        },
        {key: 'spec', label: translate({id: 'specPortal.facet.spec', message: 'Spec'}), options: facets.spec},
      ],
    }),
    [facets],
  );
}

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];
const KINDS: readonly ArtifactKind[] = ['spec', 'decision', 'runbook'];
