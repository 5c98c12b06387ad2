import dataSource from '@spec-portal/data-source';
import {useCallback, useEffect, useState} from 'react';
import {type Select, scriptName, selected} from './dataSource.ts';
import {fetchData} from './pageCache.ts';
import {useHashScroll} from './useHashScroll.ts';
import {usePortal} from './usePortal.ts';

/** What a component knows of its data. `missing`: there is none of that name. */
export type DataState<T> =
  | {readonly state: 'ready'; readonly data: T; readonly script: DataScript | null}
  | {readonly state: 'missing'; readonly script: DataScript | null}
  | {readonly state: 'loading'}
  | {readonly state: 'failed'; readonly reason: string; readonly retry: () => void};

/** The JSON a page carries in its own HTML. */
export interface DataScript {
  readonly name: string;
  readonly json: string;
}

interface Held {
  readonly data: unknown;
  /** Where this version of the data is served; another address means a newer version. */
  readonly address: string;
  readonly script: DataScript | null;
  readonly cameLate: boolean;
}

const WHOLE: Select = {key: '', of: (data) => data};

/**
 * The data of one file of the portal: at once while a page is generated or hydrated, by request after a navigation in the
 * browser. A component that comes to show another name must be mounted anew (`key={name}`).
 */
export function usePortalData<T>(name: string, select: Select = WHOLE): DataState<T> {
  const {instance, summary} = usePortal();
  const address = `${summary.dataPath}${encodeURI(name)}.json?v=${summary.version}`;
  const [held, setHeld] = useState<Held | null>(() => atOnce(instance, name, select, address));
  const [failure, setFailure] = useState<string | null>(null);
  const [attempt, setAttempt] = useState(0);
  const retry = useCallback(() => setAttempt((count) => count + 1), []);
  const isCurrent = held?.address === address;

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt is a reason to ask again.
  useEffect(() => {
    if (isCurrent) return undefined;
    let isWanted = true;
    setFailure(null);
    fetchData(name, address).then(
      (data) => {
        // A newer version takes the place of the old one without a moment of emptiness, so the reader keeps the place.
        if (isWanted)
          setHeld((before) => ({data: selected(select, data), address, script: null, cameLate: before === null}));
      },
      (error: unknown) => {
        if (isWanted) setFailure(error instanceof Error ? error.message : String(error));
      },
    );
    return () => {
      isWanted = false;
    };
  }, [name, address, attempt, isCurrent, select]);

  useHashScroll(held?.cameLate ?? false);
  if (held) return toState<T>(held);
  return failure === null ? {state: 'loading'} : {state: 'failed', reason: failure, retry};
}

function atOnce(instance: string, name: string, select: Select, address: string): Held | null {
  const peeked = dataSource.peek(instance, name, select);
  if (!peeked) return null;
  const script = peeked.inline === null ? null : {name: scriptName(name, select), json: peeked.inline};
  return {data: peeked.data, address: peeked.address ?? address, script, cameLate: false};
}

/** The files are written by the same build as this code, so their shape is the one asked for. */
function toState<T>({data, script}: Held): DataState<T> {
  return data === null || data === undefined ? {state: 'missing', script} : {state: 'ready', data: data as T, script};
}
