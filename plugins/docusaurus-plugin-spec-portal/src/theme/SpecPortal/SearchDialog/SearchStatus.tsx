import Translate from '@docusaurus/Translate';
import {searchStatus} from '@theme/SpecPortal/searchStatus';
import type {SearchState} from 'docusaurus-plugin-spec-portal/client';
import {type ReactNode, useEffect, useState} from 'react';

export interface Props {
  readonly found: SearchState;
  readonly query: string;
}

/** What came of the query: seen at once, and heard when the typing has come to rest. */
export default function SearchStatus({found, query}: Props): ReactNode {
  const text = searchStatus(found, query);
  const [told, setTold] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setTold(text), 500);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <div className="specPortal-searchStatus">
      <p aria-hidden="true">{text}</p>
      <p className="specPortal-hidden" role="status">
        {told}
      </p>
      {found.state === 'failed' && (
        <button type="button" className="button button--sm button--primary" onClick={found.retry}>
          <Translate id="specPortal.retry">Try again</Translate>
        </button>
      )}
    </div>
  );
}
