import type {Trace} from '../../model/trace.ts';
import type {ClarificationsPage} from './pageData.ts';
import type {Views} from './views.ts';

export function clarificationsPage({items}: Trace, views: Views): ClarificationsPage {
  const all = items.filter(({kind}) => kind === 'clarification').map(views.clarification);
  return {
    view: 'clarifications',
    open: all.filter(({state}) => state === 'open'),
    answered: all.filter(({state}) => state !== 'open'),
  };
}
