import {translate} from '@docusaurus/Translate';
import Icon from '@theme/SpecPortal/Icon';
import {openSearch, usePortal} from 'docusaurus-plugin-spec-portal/client';
import type {ReactNode} from 'react';

export interface Props {
  readonly isLarge?: boolean;
}

/** Opens the search dialog; Ctrl+K and Cmd+K do the same where the portal's search is the site's. */
export default function SearchButton({isLarge = false}: Props): ReactNode {
  const {hasSiteSearch} = usePortal().summary;
  return (
    <button
      type="button"
      className={`specPortal-searchButton specPortal-live ${isLarge ? 'specPortal-searchButton--large' : ''}`}
      aria-haspopup="dialog"
      aria-keyshortcuts={hasSiteSearch ? 'Control+K Meta+K' : undefined}
      onClick={openSearch}
    >
      <Icon name="search" />
      <span className="specPortal-searchButtonText">
        {isLarge
          ? translate({id: 'specPortal.search.openLong', message: 'Search specs, requirements, decisions, runbooks'})
          : translate({id: 'specPortal.search.open', message: 'Search'})}
      </span>
      {hasSiteSearch && <kbd>Ctrl K</kbd>}
    </button>
  );
}
