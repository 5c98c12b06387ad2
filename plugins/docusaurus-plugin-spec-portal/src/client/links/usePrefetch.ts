import {useCallback} from 'react';
import {pageName} from '../../model/pageName.ts';
import {fetchData} from '../pageCache.ts';
import {usePortal} from '../usePortal.ts';
import {prepare} from './preparations.ts';

/** Starts the request for a page's data while the reader still aims at the link. */
export function usePrefetch(): (href: string) => void {
  const {summary} = usePortal();
  return useCallback(
    (href) => {
      const [path = ''] = href.split(/[?#]/);
      if (path === window.location.pathname || !isPortalPage(path, Object.values(summary.routes), summary.routes.home))
        return;
      const name = pageName(path, summary.routes.home);
      // A failure here is told when the page itself asks.
      Promise.all([
        fetchData(name, `${summary.dataPath}${encodeURI(name)}.json?v=${summary.version}`),
        window.docusaurus.preload(path),
      ]).then(
        ([file]) => prepare(file),
        () => undefined,
      );
    },
    [summary],
  );
}

/** Other pages of the site may live below the portal's home, so each part of the portal is looked at by itself. */
function isPortalPage(path: string, routes: readonly string[], home: string): boolean {
  return path === home || routes.some((route) => route !== home && path.startsWith(route));
}
