import Translate from '@docusaurus/Translate';
import type {RecentSearches} from 'docusaurus-plugin-spec-portal/client';
import type {ReactNode} from 'react';

export interface Props {
  readonly recent: RecentSearches;
}

/** Says where recent searches are kept, and forgets them. */
export default function Recent({recent: {texts, clear}}: Props): ReactNode {
  if (texts.length === 0) return null;
  return (
    <p className="specPortal-searchRecent">
      <Translate id="specPortal.search.kept">Kept in this browser only.</Translate>{' '}
      <button type="button" className="specPortal-textButton" onClick={clear}>
        <Translate id="specPortal.search.forget">Forget recent searches</Translate>
      </button>
    </p>
  );
}
