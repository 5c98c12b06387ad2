import type {Evidence} from '../../../model/evidence.ts';
import {CHANGE_KINDS, type History} from '../../../model/history.ts';
import {facetOf} from '../lists/facets.ts';
import type {ChangesPage, ChangeView, FacetView, HistoryState} from '../pageData.ts';
import type {Addresses} from '../portal.ts';
import type {Views} from '../views.ts';
import {changeView} from './changeView.ts';

/** Nobody reads further back; the feeds and Git hold the rest. */
const MOST_ROWS = 1000;

export function changesPage(
  {history, isHistoryAwaited = false}: Pick<Evidence, 'history' | 'isHistoryAwaited'>,
  views: Views,
  addresses: Addresses,
): ChangesPage {
  const rows = (history?.changes ?? []).slice(0, MOST_ROWS).map((change) => changeView(change, views, addresses));
  return {
    view: 'changes',
    rows,
    state: isHistoryAwaited ? 'awaited' : stateOf(history),
    kinds: kindFacet(rows),
    documents: facetOf(rows.map(({documentKind}) => [documentKind])),
    authors: facetOf(rows.map(({commit}) => [commit.author])),
    feeds:
      rows.length === 0 ? null : {atom: addresses.feed(null), json: addresses.feed(null).replace(/\.xml$/, '.json')},
  };
}

function stateOf(history: History | null): HistoryState {
  if (history === null) return 'none';
  if (history.isShallow) return 'cut';
  return history.isLimited || history.changes.length > MOST_ROWS ? 'limited' : 'whole';
}

/** In the order of the kinds, as they are; the theme has the words. */
function kindFacet(rows: readonly ChangeView[]): readonly FacetView[] {
  return CHANGE_KINDS.map((kind) => ({
    value: kind,
    label: kind,
    count: rows.filter((row) => row.kind === kind).length,
  })).filter(({count}) => count > 0);
}
