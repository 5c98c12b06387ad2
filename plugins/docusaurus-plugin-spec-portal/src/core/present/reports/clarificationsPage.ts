import type {Trace} from '../../../model/trace.ts';
import {daysBetween} from '../../text/days.ts';
import {compare} from '../compare.ts';
import {facetOf} from '../lists/facets.ts';
import type {ClarificationsPage} from '../pageData.ts';
import type {Views} from '../views.ts';

/** Open questions first, the oldest on top; those of unknown age come last. */
export function clarificationsPage({items}: Trace, views: Views, today: string): ClarificationsPage {
  const all = items.filter(({kind}) => kind === 'clarification').map(views.clarification);
  const open = all.filter(({state}) => state === 'open');
  return {
    view: 'clarifications',
    open: open.toSorted((a, b) => compare(a.asked?.date ?? LATER, b.asked?.date ?? LATER)),
    answered: all.filter(({state}) => state !== 'open').toSorted((a, b) => compare(b.answered ?? '', a.answered ?? '')),
    documents: facetOf(all.map(({artifact}) => [artifact.key])),
    owners: facetOf(all.map(({owners}) => owners)),
    waiting: open.filter(({asked}) => asked !== null && daysBetween(asked.date, today) > LONG).length,
    left: 0,
  };
}

/** Days after which an open question is worth a link of its own. */
const LONG = 30;

/** After every day there is. */
const LATER = '9999';
