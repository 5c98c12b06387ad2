import {useHistory} from '@docusaurus/router';
import {translate} from '@docusaurus/Translate';
import Icon from '@theme/SpecPortal/Icon';
import QueryExamples from '@theme/SpecPortal/QueryExamples';
import EntryList from '@theme/SpecPortal/SearchDialog/EntryList';
import {type Entry, entryGroups, usualEntry} from '@theme/SpecPortal/SearchDialog/entries';
import {keepInView, nextIndex} from '@theme/SpecPortal/SearchDialog/keys';
import NothingFound from '@theme/SpecPortal/SearchDialog/NothingFound';
import QueryChips from '@theme/SpecPortal/SearchDialog/QueryChips';
import Recent from '@theme/SpecPortal/SearchDialog/Recent';
import SearchFoot from '@theme/SpecPortal/SearchDialog/SearchFoot';
import SearchStatus from '@theme/SpecPortal/SearchDialog/SearchStatus';
import {useCompletions, useRecentSearches, useSearch} from 'docusaurus-plugin-spec-portal/client';
import {type KeyboardEvent, type ReactNode, useId, useRef, useState} from 'react';

export interface Props {
  readonly close: () => void;
}

/** A combobox: the focus stays in the field, arrows walk through the entries, Enter opens a result or takes a completion. */
export default function SearchBox({close}: Props): ReactNode {
  const id = useId();
  const history = useHistory();
  const field = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useState('');
  /** The entry the reader walked to; null until then. */
  const [chosen, setChosen] = useState<string | null>(null);
  const found = useSearch(query, true);
  const completions = useCompletions(query, true);
  const recent = useRecentSearches();
  const groups = entryGroups({query, groups: found.groups, completions, recent: recent.texts});
  const entries = groups.flatMap((group) => group.entries);
  const walkedTo = entries.findIndex(({key}) => key === chosen);
  const active = walkedTo < 0 ? usualEntry(groups, completions) : walkedTo;
  const fill = (text: string): void => {
    setQuery(text);
    setChosen(null);
    field.current?.focus();
  };
  const open = (href: string): void => {
    recent.add(query);
    close();
    history.push(href);
  };
  const take = (entry: Entry, isElsewhere: boolean): void => {
    if (!('hit' in entry)) fill(entry.text);
    else if (!isElsewhere) open(entry.hit.href);
    else {
      recent.add(query);
      window.open(entry.hit.href, '_blank', 'noopener');
    }
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    // What is written with several keys belongs to the writing system.
    if (event.nativeEvent.isComposing) return;
    const entry = entries[active];
    // Without a query Enter means nothing: a recent search is taken once it was walked to.
    if (event.key === 'Enter' && entry && (query.trim() !== '' || walkedTo >= 0)) {
      event.preventDefault();
      take(entry, event.ctrlKey || event.metaKey);
    }
    const from = query.trim() === '' && walkedTo < 0 ? -1 : active;
    const next = nextIndex(event, from, entries.length);
    if (next === null) return;
    event.preventDefault();
    setChosen(entries[next]?.key ?? null);
    keepInView(`${id}-${next}`);
  };
  const isShown = entries.length > 0 && (query.trim() !== '' || walkedTo >= 0);
  const isNothing = found.state === 'ready' && query.trim() !== '' && found.answered === query && found.count === 0;
  return (
    <>
      <div className="specPortal-searchField">
        <Icon name="search" />
        <input
          ref={field}
          // biome-ignore lint/a11y/noAutofocus: a dialog that was asked for takes the focus; this is where it belongs.
          autoFocus
          type="text"
          role="combobox"
          aria-expanded={entries.length > 0}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={isShown ? `${id}-${active}` : undefined}
          aria-label={translate({id: 'specPortal.search.field', message: 'Id, title or words'})}
          placeholder={translate({id: 'specPortal.search.placeholder', message: 'FR-005, ADR 3, words …'})}
          autoComplete="off"
          autoCapitalize="off"
          enterKeyHint="go"
          spellCheck={false}
          value={query}
          onChange={(event) => {
            setQuery(event.target.value);
            setChosen(null);
          }}
          onKeyDown={onKeyDown}
        />
        <button type="button" className="specPortal-searchClose" onClick={close}>
          {translate({id: 'specPortal.search.close', message: 'Close'})}
        </button>
      </div>
      <QueryChips query={query} setQuery={fill} />
      <SearchStatus found={found} query={query} />
      <EntryList id={id} groups={groups} active={isShown ? active : -1} open={open} fill={fill} />
      {query.trim() === '' && <Recent recent={recent} />}
      {query.trim() === '' && <QueryExamples choose={fill} />}
      {isNothing && <NothingFound query={query} suggestions={found.suggestions} setQuery={fill} />}
      <SearchFoot query={query} count={query.trim() === '' ? 0 : found.count} close={close} />
    </>
  );
}
