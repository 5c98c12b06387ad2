import {useHistory} from '@docusaurus/router';
import {useSyncExternalStore} from 'react';

/** Whether the address names this anchor. `:target` does not follow navigations within the site. */
export function useIsTarget(anchor: string): boolean {
  const history = useHistory();
  return useSyncExternalStore(
    history.listen,
    () => history.location.hash === `#${anchor}`,
    () => false,
  );
}
