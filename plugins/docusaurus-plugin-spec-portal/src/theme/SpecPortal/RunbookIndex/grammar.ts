import {translate} from '@docusaurus/Translate';
import type {SortOption} from '@theme/SpecPortal/Filters/SortSelect';
import {namedFacet} from '@theme/SpecPortal/facetWords';
import type {Facet, RunbooksPage} from 'docusaurus-plugin-spec-portal/client';

/** Ways to narrow the index; one with a single value narrows nothing. */
export function runbookFacets({services, severities, owners, verified}: RunbooksPage): readonly Facet[] {
  const facets: readonly Facet[] = [
    namedFacet('service', services),
    namedFacet('severity', severities),
    namedFacet('owner', owners),
    {
      key: 'verified',
      label: translate({id: 'specPortal.facet.verified', message: 'Verified'}),
      options: verified.map((option) => ({...option, label: verifiedWord(option.value) ?? option.label})),
    },
  ];
  return facets.filter(({options}) => options.length > 1);
}

function verifiedWord(state: string): string | undefined {
  const words: Readonly<Record<string, () => string>> = {
    never: () => translate({id: 'specPortal.verified.never', message: 'Never verified'}),
    stale: () => translate({id: 'specPortal.facet.stale', message: 'Stale'}),
    fresh: () => translate({id: 'specPortal.facet.fresh', message: 'Fresh'}),
  };
  return words[state]?.();
}

export function runbookSorts(): readonly SortOption[] {
  return [
    {value: '', label: translate({id: 'specPortal.sort.service', message: 'By service'})},
    {value: 'title', label: translate({id: 'specPortal.sort.title', message: 'By title'})},
    {value: 'date', label: translate({id: 'specPortal.sort.verified', message: 'Longest not verified first'})},
    {
      value: '-requirement',
      label: translate({id: 'specPortal.sort.serves', message: 'Serving most requirements first'}),
    },
  ];
}
