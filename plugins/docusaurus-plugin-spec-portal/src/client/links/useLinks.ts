import {useHistory} from '@docusaurus/router';
import {createContext, type FocusEvent, type MouseEvent, type PointerEvent, useContext, useMemo} from 'react';
import {usePrefetch} from './usePrefetch.ts';

/** Follows links without loading the site anew, and fetches what they lead to while the reader still aims. */
export interface LinkListeners {
  readonly onClick: (event: MouseEvent) => void;
  readonly onPointerOver: (event: PointerEvent) => void;
  readonly onFocus: (event: FocusEvent) => void;
}

/** Marks a link of the portal, or an element all of whose links are: a table of thousands says it once. */
const LINK = '[data-spec-link]';

const Listening = createContext(false);

/** Around whatever has the listeners: links inside need none of their own. */
export const ListeningProvider = Listening.Provider;

export function useIsListened(): boolean {
  return useContext(Listening);
}

/** The listeners for one link, or for an element with thousands of them. */
export function useLinks(): LinkListeners {
  const history = useHistory();
  const prefetch = usePrefetch();
  return useMemo(() => {
    const aim = ({target}: {readonly target: EventTarget}): void => {
      const href = linkAt(target)?.getAttribute('href');
      if (href) prefetch(href);
    };
    return {
      onClick: (event) => {
        const link = linkAt(event.target);
        const href = link?.getAttribute('href');
        if (!link || !isOfSite(href) || event.defaultPrevented || link.hasAttribute('target') || !isPlain(event))
          return;
        event.preventDefault();
        const {pathname, search, hash} = history.location;
        if (`${pathname}${search}${hash}` === href) history.replace(href);
        else history.push(href);
      },
      onPointerOver: aim,
      onFocus: aim,
    };
  }, [history, prefetch]);
}

/** In a drawing a link is an element of SVG. */
function linkAt(target: EventTarget): Element | null {
  const link = target instanceof Element ? target.closest('a') : null;
  return link?.closest(LINK) ? link : null;
}

/** A path of this site; `//` begins another's address. */
function isOfSite(href: string | null | undefined): href is string {
  return href?.startsWith('/') === true && !href.startsWith('//');
}

/** Every other kind of click stays the browser's. */
function isPlain({button, metaKey, ctrlKey, shiftKey, altKey}: MouseEvent): boolean {
  return button === 0 && !metaKey && !ctrlKey && !shiftKey && !altKey;
}
