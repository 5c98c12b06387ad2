import type {SearchAdapter} from './adapter.ts';
import {createStaticAdapter} from './static/staticAdapter.ts';

const adapters = new Map<string, SearchAdapter>();

/** The adapter of a portal; made once, so that what it fetched serves the next search too. */
export function searchAdapter(address: string): SearchAdapter {
  const known = adapters.get(address);
  if (known) return known;
  const made = createStaticAdapter(address);
  adapters.set(address, made);
  return made;
}
