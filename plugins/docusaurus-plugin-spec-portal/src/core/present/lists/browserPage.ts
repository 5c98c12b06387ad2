import type {ArtifactKind} from '../../../model/artifact.ts';
import type {Trace} from '../../../model/trace.ts';
import {applyFilter} from '../../filter/applyFilter.ts';
import {filterOfPairs} from '../../filter/filterOfPairs.ts';
import {queryOf} from '../../filter/writeFilter.ts';
import {artifactFacts} from '../facts/artifactFacts.ts';
import type {ArtifactRow, BrowserPage, FacetLink, FacetPage} from '../pageData.ts';
import type {Addresses, PortalPage} from '../portal.ts';
import type {Views} from '../views.ts';
import {rowsOf} from './artifactRow.ts';
import {facetOf, statusFacet, withPages} from './facets.ts';

/** All specs; templates are told apart, since nobody wants what they say. */
export function browserPage({artifacts}: Trace, views: Views, addresses: Addresses): BrowserPage {
  const all = rowsOf(artifacts, 'spec', views);
  const rows = all.filter(({isTemplate}) => !isTemplate);
  return {
    view: 'browser',
    rows,
    templates: all.filter(({isTemplate}) => isTemplate),
    ...facetsOf('spec', rows, addresses),
  };
}

type Facets = Pick<BrowserPage, 'statuses' | 'types' | 'owners' | 'tags'>;

function facetsOf(list: ArtifactKind, rows: readonly ArtifactRow[], addresses: Addresses): Facets {
  return {
    statuses: withPages(list, 'status', statusFacet(rows), addresses),
    types: withPages(list, 'type', facetOf(rows.map(({type}) => (type === null ? [] : [type]))), addresses),
    owners: withPages(list, 'owner', facetOf(rows.map(({owners}) => owners)), addresses),
    tags: withPages(list, 'tag', facetOf(rows.map(({tags}) => tags)), addresses),
  };
}

/** A page per value of each facet that tells rows apart: the narrowed list for a reader without scripts. */
export function facetPages(page: BrowserPage, addresses: Addresses): readonly PortalPage[] {
  const dataOf = (key: FacetPage['key'], {value, label}: FacetLink): FacetPage => {
    const filter = filterOfPairs([[key, value]]);
    return {
      view: 'facet',
      list: 'spec',
      key,
      value,
      label,
      rows: applyFilter(page.rows, filter, artifactFacts, ''),
      href: `${addresses.view('specs')}?${queryOf(filter)}`,
    };
  };
  const pagesOf = (key: FacetPage['key'], options: readonly FacetLink[]): readonly PortalPage[] =>
    options.map((option) => ({
      href: option.href,
      view: 'facet',
      content: () => ({title: null, data: dataOf(key, option)}),
      sourcePath: null,
    }));
  return [
    ...pagesOf('status', page.statuses),
    ...pagesOf('type', page.types),
    ...pagesOf('owner', page.owners),
    ...pagesOf('tag', page.tags),
  ];
}
