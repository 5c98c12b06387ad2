import Translate from '@docusaurus/Translate';
import PortalLink from '@theme/SpecPortal/PortalLink';
import QueryExamples from '@theme/SpecPortal/QueryExamples';
import {queryConditions, usePortal, withoutCondition} from 'docusaurus-plugin-spec-portal/client';
import type {ReactNode} from 'react';

export interface Props {
  readonly query: string;
  /** Queries that would find more. */
  readonly suggestions: readonly string[];
  readonly setQuery: (query: string) => void;
}

/** Ways out when a search finds nothing: nearer words, fewer conditions, lists to look through. */
export default function NothingFound({query, suggestions, setQuery}: Props): ReactNode {
  const {routes} = usePortal().summary;
  const conditions = queryConditions(query);
  const without = conditions.reduce((text, condition) => withoutCondition(text, condition), query).trim();
  const nearer = [...(conditions.length > 0 && without !== '' ? [without] : []), ...suggestions];
  return (
    <div className="specPortal-searchNone">
      {nearer.length > 0 && (
        <p>
          <Translate id="specPortal.search.instead">Search instead for</Translate>{' '}
          {nearer.map((text) => (
            <button key={text} type="button" className="specPortal-chip" onClick={() => setQuery(text)}>
              {text}
            </button>
          ))}
        </p>
      )}
      <p>
        <Translate id="specPortal.search.browse">Or look through</Translate>{' '}
        <PortalLink href={routes.ids}>
          <Translate id="specPortal.go.all">All ids from A to Z</Translate>
        </PortalLink>
        {', '}
        <PortalLink href={routes.specs}>
          <Translate id="specPortal.browser.title">Specs</Translate>
        </PortalLink>
        {', '}
        <PortalLink href={routes.decisions}>
          <Translate id="specPortal.kinds.decision">Decisions</Translate>
        </PortalLink>
        {', '}
        <PortalLink href={routes.runbooks}>
          <Translate id="specPortal.kinds.runbook">Runbooks</Translate>
        </PortalLink>
      </p>
      <QueryExamples choose={setQuery} />
    </div>
  );
}
