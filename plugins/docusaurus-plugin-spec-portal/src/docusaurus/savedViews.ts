import {filterOf, queryOf} from '../core/index.ts';
import type {SavedView} from '../core/present/pageData.ts';
import type {ResolvedOptions} from '../options.ts';

/** The views of the options with their filter as an address has it, whichever way it was written. */
export function savedViews({views}: ResolvedOptions): readonly SavedView[] {
  return views.map(({id, label, query, list}) => ({id, label, list, query: queryOf(filterOf(query))}));
}
