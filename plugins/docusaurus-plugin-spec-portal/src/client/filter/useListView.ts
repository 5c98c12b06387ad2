import {withValue} from './changeQuery.ts';
import {useQuery} from './useQuery.ts';

/** How a list is drawn, kept in the address as `view`; the first of `views` is the usual one and is left out there. */
export function useListView<View extends string>(
  views: readonly [View, ...View[]],
): readonly [view: View, set: (view: View) => void] {
  const {params, change} = useQuery();
  const [usual] = views;
  const asked = views.find((view) => view === params.get('view')) ?? usual;
  return [asked, (view) => change(withValue(params, 'view', view === usual ? '' : view), 'push')];
}
