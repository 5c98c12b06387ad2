import Translate from '@docusaurus/Translate';
import {type ReactNode, useId} from 'react';

export interface SortOption {
  /** `updated`, or `-updated` for the newest first; empty for the list's own order. */
  readonly value: string;
  readonly label: string;
}

export interface Props {
  readonly sort: string;
  readonly options: readonly SortOption[];
  readonly setSort: (sort: string) => void;
}

export default function SortSelect({sort, options, setSort}: Props): ReactNode {
  const id = useId();
  return (
    <div className="specPortal-sort">
      <label htmlFor={id}>
        <Translate id="specPortal.filter.sort">Order</Translate>
      </label>
      <select id={id} value={sort} onChange={(event) => setSort(event.target.value)}>
        {options.map(({value, label}) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
        {options.every(({value}) => value !== sort) && <option value={sort}>{sort}</option>}
      </select>
    </div>
  );
}
