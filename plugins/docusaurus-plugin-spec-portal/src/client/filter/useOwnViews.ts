import {createStorageSlot} from '@docusaurus/theme-common';
import {useCallback, useMemo, useSyncExternalStore} from 'react';

/** A filter a reader keeps in this browser only. */
export interface OwnView {
  readonly label: string;
  /** Of an address, without `?`. */
  readonly query: string;
}

export interface OwnViews {
  readonly views: readonly OwnView[];
  readonly save: (view: OwnView) => void;
  readonly remove: (label: string) => void;
}

/** The reader's own views of one list. Without storage there are none, and saving does nothing. */
export function useOwnViews(list: string): OwnViews {
  const slot = useMemo(() => createStorageSlot(`specPortal.views.${list}`), [list]);
  const subscribe = useCallback((onChange: () => void) => slot.listen(onChange), [slot]);
  const json = useSyncExternalStore(
    subscribe,
    () => slot.get(),
    () => null,
  );
  const views = useMemo(() => readViews(json), [json]);
  const write = (next: readonly OwnView[]): void => slot.set(JSON.stringify(next));
  return {
    views,
    save: (view) => write([...views.filter(({label}) => label !== view.label), view]),
    remove: (label) => write(views.filter((view) => view.label !== label)),
  };
}

/** What is stored may be of another version, or by hand. */
function readViews(json: string | null): readonly OwnView[] {
  let stored: unknown;
  try {
    stored = JSON.parse(json ?? '[]');
  } catch {
    return [];
  }
  return Array.isArray(stored) ? stored.filter(isView) : [];
}

function isView(value: unknown): value is OwnView {
  return (
    typeof value === 'object' &&
    value !== null &&
    'label' in value &&
    typeof value.label === 'string' &&
    'query' in value &&
    typeof value.query === 'string'
  );
}
