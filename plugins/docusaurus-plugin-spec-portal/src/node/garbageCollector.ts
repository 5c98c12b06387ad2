import {setFlagsFromString} from 'node:v8';
import {runInNewContext} from 'node:vm';

/** The engine's own, which has to be asked for. Does nothing in an engine that hands out none. */
export function garbageCollector(): () => void {
  setFlagsFromString('--expose-gc');
  const collect: unknown = runInNewContext('globalThis.gc');
  setFlagsFromString('--no-expose-gc');
  return typeof collect === 'function' ? () => void collect() : () => undefined;
}
