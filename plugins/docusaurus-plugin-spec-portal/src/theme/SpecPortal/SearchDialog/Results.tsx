import {translate} from '@docusaurus/Translate';
import Result from '@theme/SpecPortal/SearchDialog/Result';
import {kindWord} from '@theme/SpecPortal/words';
import type {FoundGroup} from 'docusaurus-plugin-spec-portal/client';
import type {ReactNode} from 'react';

export interface Props {
  readonly id: string;
  readonly groups: readonly FoundGroup[];
  readonly query: string;
  /** Index of the chosen result among all of them. */
  readonly active: number;
  readonly open: (href: string) => void;
}

/** Results by kind, exact names first. */
export default function Results({id, groups, query, active, open}: Props): ReactNode {
  const starts = groups.map((_, index) => groups.slice(0, index).reduce((sum, {records}) => sum + records.length, 0));
  return (
    <div
      id={`${id}-list`}
      role="listbox"
      className="specPortal-results"
      aria-label={translate({id: 'specPortal.search.results', message: 'Results'})}
    >
      {groups.map(({kind, records}, group) => (
        // biome-ignore lint/a11y/useSemanticElements: a listbox may hold groups, no `fieldset`.
        <div key={kind} role="group" aria-labelledby={`${id}-${kind}`}>
          <p id={`${id}-${kind}`} role="presentation" className="specPortal-resultsTitle">
            {kind === 'exact' ? translate({id: 'specPortal.search.exact', message: 'Exactly this'}) : kindWord(kind)}
          </p>
          {records.map((record, index) => {
            const place = (starts[group] ?? 0) + index;
            return (
              <Result
                key={`${record.href} ${record.id}`}
                id={`${id}-${place}`}
                record={record}
                query={query}
                isActive={place === active}
                open={open}
              />
            );
          })}
        </div>
      ))}
    </div>
  );
}
