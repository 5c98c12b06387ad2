import SearchButton from '@theme/SpecPortal/SearchButton';
import SearchDialog from '@theme/SpecPortal/SearchDialog';
import {openSearch} from 'docusaurus-plugin-spec-portal/client';
import {type ReactNode, useEffect} from 'react';

/** What the site's navbar shows as its search when the option `search` asks for it. */
export default function SiteSearch(): ReactNode {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey)
        return;
      event.preventDefault();
      openSearch();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
  return (
    <>
      <SearchButton />
      <SearchDialog />
    </>
  );
}
