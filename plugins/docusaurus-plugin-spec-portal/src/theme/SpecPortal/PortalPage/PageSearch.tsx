import SearchDialog from '@theme/SpecPortal/SearchDialog';
import {hasSearch} from 'docusaurus-plugin-spec-portal/client';
import {type ReactNode, useEffect, useState} from 'react';

/** The search of the portal's own pages where the navbar has none or another one. */
export default function PageSearch(): ReactNode {
  const [isNeeded, setIsNeeded] = useState(false);
  // The navbar's dialog registers before this effect runs: it stands earlier in the page.
  useEffect(() => setIsNeeded(!hasSearch()), []);
  return isNeeded && <SearchDialog />;
}
