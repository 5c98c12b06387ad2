import {translate} from '@docusaurus/Translate';
import type {EntryGroup} from '@theme/SpecPortal/SearchDialog/entries';
import Result from '@theme/SpecPortal/SearchDialog/Result';
import type {ReactNode} from 'react';

export interface Props {
  readonly id: string;
  readonly groups: readonly EntryGroup[];
  /** Place of the chosen entry among all of them. */
  readonly active: number;
  readonly open: (href: string) => void;
  readonly fill: (text: string) => void;
}

/** Everything that can be chosen, in named groups. The focus stays in the field; the chosen entry is told by its state. */
export default function EntryList({id, groups, active, open, fill}: Props): ReactNode {
  const starts = groups.map((_, index) => groups.slice(0, index).reduce((sum, {entries}) => sum + entries.length, 0));
  return (
    <div
      id={`${id}-list`}
      role="listbox"
      className="specPortal-results"
      aria-label={translate({id: 'specPortal.search.results', message: 'Results'})}
    >
      {groups.map(({key: name, title, entries}, group) => (
        // biome-ignore lint/a11y/useSemanticElements: a listbox may hold groups, no `fieldset`.
        <div key={name} role="group" aria-labelledby={`${id}-${name}`} className={`specPortal-results--${name}`}>
          <p id={`${id}-${name}`} role="presentation" className="specPortal-resultsTitle">
            {title}
          </p>
          {entries.map((entry, index) => {
            const place = (starts[group] ?? 0) + index;
            const option = {id: `${id}-${place}`, isActive: place === active};
            if ('hit' in entry) return <Result key={entry.key} {...option} hit={entry.hit} open={open} />;
            const {key, ...filling} = entry;
            return <Filling key={key} {...option} {...filling} fill={fill} />;
          })}
        </div>
      ))}
    </div>
  );
}

interface FillingProps {
  readonly id: string;
  readonly isActive: boolean;
  readonly text: string;
  readonly label: string;
  readonly count: number | null;
  readonly fill: (text: string) => void;
}

/** A text that goes into the field when it is chosen. */
function Filling({id, isActive, text, label, count, fill}: FillingProps): ReactNode {
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the field keeps the focus and says which option is chosen.
    // biome-ignore lint/a11y/useKeyWithClickEvents: keys are heard by the field.
    <div id={id} role="option" aria-selected={isActive} className="specPortal-filling" onClick={() => fill(text)}>
      {label}
      {count !== null && <span className="specPortal-number"> {count}</span>}
    </div>
  );
}
