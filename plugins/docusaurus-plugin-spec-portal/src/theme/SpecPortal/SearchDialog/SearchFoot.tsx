import Translate, {translate} from '@docusaurus/Translate';
import PortalLink from '@theme/SpecPortal/PortalLink';
import {usePortal} from 'docusaurus-plugin-spec-portal/client';
import type {ReactNode} from 'react';

export interface Props {
  readonly query: string;
  readonly count: number;
  readonly close: () => void;
}

/** The way to the page of all results, and which keys do what. */
export default function SearchFoot({query, count, close}: Props): ReactNode {
  const {routes} = usePortal().summary;
  return (
    <p className="specPortal-searchFoot">
      {count > 0 && (
        <PortalLink href={`${routes.search}?${new URLSearchParams({q: query.trim()})}`} onClickCapture={close}>
          {translate({id: 'specPortal.search.page', message: 'All results on a page ({count})'}, {count})}
        </PortalLink>
      )}
      <span className="specPortal-searchKeys" aria-hidden="true">
        <kbd>↑</kbd> <kbd>↓</kbd> <Translate id="specPortal.search.walk">walk</Translate> · <kbd>Enter</kbd>{' '}
        <Translate id="specPortal.search.enter">open</Translate> · <kbd>Esc</kbd>{' '}
        <Translate id="specPortal.search.escape">close</Translate>
      </span>
    </p>
  );
}
