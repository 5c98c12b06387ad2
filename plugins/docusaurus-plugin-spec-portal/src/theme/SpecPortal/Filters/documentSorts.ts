import {translate} from '@docusaurus/Translate';
import type {SortOption} from '@theme/SpecPortal/Filters/SortSelect';

/** Orders that make sense for any list of documents. */
export function documentSorts(): readonly SortOption[] {
  return [
    {value: '', label: translate({id: 'specPortal.sort.own', message: 'By place in the repository'})},
    {value: '-updated', label: translate({id: 'specPortal.sort.updated', message: 'Last updated first'})},
    {value: 'title', label: translate({id: 'specPortal.sort.title', message: 'By title'})},
    {value: 'id', label: translate({id: 'specPortal.sort.id', message: 'By id'})},
    {value: '-question', label: translate({id: 'specPortal.sort.question', message: 'Most open questions first'})},
    {value: '-requirement', label: translate({id: 'specPortal.sort.requirement', message: 'Most requirements first'})},
  ];
}
