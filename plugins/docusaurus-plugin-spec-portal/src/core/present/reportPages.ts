import type {Trace} from '../../model/trace.ts';
import {compare} from './compare.ts';
import {facetOf} from './facets.ts';
import type {ClarificationsPage} from './pageData.ts';
import type {Views} from './views.ts';

/** Open questions first, the oldest on top; those of unknown age come last. */
export function clarificationsPage({items}: Trace, views: Views): ClarificationsPage {
  const all = items.filter(({kind}) => kind === 'clarification').map(views.clarification);
  const open = all.filter(({state}) => state === 'open');
  return {
    view: 'clarifications',
    open: open.toSorted((a, b) => compare(a.asked?.date ?? LATER, b.asked?.date ?? LATER)),
    answered: all.filter(({state}) => state !== 'open').toSorted((a, b) => compare(b.answered ?? '', a.answered ?? '')),
    documents: facetOf(
      all.map(({artifact}) => [artifact.key]),
      '',
    ),
    owners: facetOf(
      all.map(({owners}) => owners),
      'No owner',
    ),
    hasDates: all.some(({asked}) => asked !== null),
  };
}

/** After every day there is. */
const LATER = '9999';
