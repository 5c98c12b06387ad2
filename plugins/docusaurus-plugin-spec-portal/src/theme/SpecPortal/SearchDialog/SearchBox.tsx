import {useHistory} from '@docusaurus/router';
import {translate} from '@docusaurus/Translate';
import Icon from '@theme/SpecPortal/Icon';
import {keepInView, nextIndex} from '@theme/SpecPortal/SearchDialog/keys';
import Results from '@theme/SpecPortal/SearchDialog/Results';
import SearchStatus from '@theme/SpecPortal/SearchDialog/SearchStatus';
import {useSearch} from 'docusaurus-plugin-spec-portal/client';
import {type KeyboardEvent, type ReactNode, useId, useState} from 'react';

export interface Props {
  readonly close: () => void;
}

/** A combobox: the focus stays in the field, arrows walk through the results, Enter opens one. */
export default function SearchBox({close}: Props): ReactNode {
  const id = useId();
  const history = useHistory();
  const [query, setQuery] = useState('');
  const [active, setActive] = useState(0);
  const found = useSearch(query, true);
  const records = found.groups.flatMap((group) => group.records);
  const open = (href: string): void => {
    close();
    history.push(href);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const target = records[active];
    if (event.key === 'Enter' && target && !event.nativeEvent.isComposing) {
      event.preventDefault();
      open(target.href);
    }
    const next = nextIndex(event.key, active, records.length);
    if (next === null) return;
    event.preventDefault();
    setActive(next);
    keepInView(`${id}-${next}`);
  };
  return (
    <>
      <div className="specPortal-searchField">
        <Icon name="search" />
        <input
          // biome-ignore lint/a11y/noAutofocus: a dialog that was asked for takes the focus; this is where it belongs.
          autoFocus
          type="text"
          role="combobox"
          aria-expanded={records.length > 0}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={records.length > 0 ? `${id}-${active}` : undefined}
          aria-label={translate({id: 'specPortal.search.field', message: 'Id, title or words'})}
          placeholder={translate({id: 'specPortal.search.placeholder', message: 'FR-005, ADR 3, words …'})}
          autoComplete="off"
          spellCheck={false}
          value={query}
          onChange={(event) => {
            setQuery(event.target.value);
            setActive(0);
          }}
          onKeyDown={onKeyDown}
        />
        <button type="button" className="specPortal-searchClose" onClick={close}>
          {translate({id: 'specPortal.search.close', message: 'Close'})}
        </button>
      </div>
      <SearchStatus found={found} query={query} />
      <Results id={id} groups={found.groups} query={found.answered} active={active} open={open} />
    </>
  );
}
