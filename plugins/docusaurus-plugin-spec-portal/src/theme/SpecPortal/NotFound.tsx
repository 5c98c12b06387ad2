import {useHistory, useLocation} from '@docusaurus/router';
import Translate, {translate} from '@docusaurus/Translate';
import FoundList from '@theme/SpecPortal/FoundList';
import PortalLink from '@theme/SpecPortal/PortalLink';
import SearchButton from '@theme/SpecPortal/SearchButton';
import {
  comparable,
  decoded,
  type SearchHit,
  useHydrated,
  usePortal,
  useSearch,
} from 'docusaurus-plugin-spec-portal/client';
import {type ReactNode, useEffect} from 'react';

/**
 * What a site may show for an address that leads nowhere: the words of the address are searched for, and an address that
 * differs from one page's only in case or signs leads there.
 */
export default function NotFound(): ReactNode {
  const history = useHistory();
  const {pathname, search, hash} = useLocation();
  const {routes} = usePortal().summary;
  const isHydrated = useHydrated();
  const words = wordsOf(pathname);
  const {state, groups, answered} = useSearch(words, isHydrated && words !== '');
  const records = groups.flatMap((group) => group.records);
  const meant = new Set(records.map(({href}) => href).filter((href) => comparable(href) === comparable(pathname)));
  const [only] = meant.size === 1 ? meant : [];
  useEffect(() => {
    if (only !== undefined && only !== pathname) history.replace(`${only}${search}${hash}`);
  }, [only, pathname, search, hash, history]);
  return (
    <main className="specPortal-main">
      <h1>
        <Translate id="specPortal.notFound.title">There is no page here</Translate>
      </h1>
      <p>
        <Translate id="specPortal.notFound.text">
          It may have been renamed or taken away. An id leads to its place wherever that is now.
        </Translate>
      </p>
      <SearchButton isLarge />
      <ul className="specPortal-plainList">
        <li>
          <PortalLink href={routes.home}>
            {translate({id: 'specPortal.notFound.home', message: 'Start page'})}
          </PortalLink>
        </li>
        <li>
          <PortalLink href={routes.ids}>
            {translate({id: 'specPortal.go.all', message: 'All ids from A to Z'})}
          </PortalLink>
        </li>
        <li>
          <PortalLink href={routes.runbooks}>
            {translate({id: 'specPortal.notFound.runbooks', message: 'All runbooks'})}
          </PortalLink>
        </li>
      </ul>
      {state === 'ready' && answered === words && records.length > 0 && (
        <section aria-labelledby="portal-near">
          <h2 id="portal-near">
            <Translate id="specPortal.notFound.near">Perhaps one of these</Translate>
          </h2>
          <FoundList records={documentsFirst(records).slice(0, 10)} />
        </section>
      )}
    </main>
  );
}

/** An address named a page, so pages are nearer than parts of them. */
function documentsFirst(records: readonly SearchHit[]): readonly SearchHit[] {
  return [...records.filter((record) => record.in === null), ...records.filter((record) => record.in !== null)];
}

/** The last part of an address that says something, as words. */
function wordsOf(pathname: string): string {
  const parts = pathname
    .split('/')
    .map(decoded)
    .filter((part) => /[\p{L}\p{N}]/u.test(part));
  return (parts.at(-1) ?? '')
    .replaceAll(/[-_+.]+/g, ' ')
    .replace(/ (?:html?|md)$/i, '')
    .trim();
}
