import {useHistory} from '@docusaurus/router';
import {type MouseEvent, useCallback} from 'react';

/** Follows a link without loading the site anew; every other kind of click stays the browser's. */
export function useClientNavigation(href: string): (event: MouseEvent<HTMLAnchorElement>) => void {
  const history = useHistory();
  return useCallback(
    (event) => {
      const isPlain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
      if (event.defaultPrevented || !isPlain || event.currentTarget.target !== '') return;
      event.preventDefault();
      const {pathname, search, hash} = history.location;
      if (`${pathname}${search}${hash}` === href) history.replace(href);
      else history.push(href);
    },
    [history, href],
  );
}
