/** Pages already fetched, oldest first; a reader walks back and forth between a few. */
const pages = new Map<string, {readonly address: string; readonly data: unknown}>();
const underWay = new Map<string, Promise<unknown>>();
const LIMIT = 60;

/** The newest fetched version of a page's data, whatever its address was. */
export function remembered(name: string): {readonly address: string; readonly data: unknown} | undefined {
  return pages.get(name);
}

export function remember(name: string, address: string, data: unknown): void {
  pages.delete(name);
  pages.set(name, {address, data});
  const [oldest] = pages.keys();
  if (pages.size > LIMIT && oldest !== undefined) pages.delete(oldest);
}

/**
 * Fetches data once: a request that a hover began is the one a click waits for.
 * @returns null when there is no such data.
 * @throws Error when the answer is neither data nor "not found"; DOMException when aborted.
 */
export async function fetchData(name: string, address: string, signal: AbortSignal | null): Promise<unknown> {
  const known = pages.get(name);
  if (known?.address === address) return known.data;
  const shared = underWay.get(address);
  if (shared) return shared;
  const request = requestJson(address, signal);
  // Only a request that nobody can abort may be shared.
  if (signal === null) underWay.set(address, request);
  try {
    const data = await request;
    remember(name, address, data);
    return data;
  } finally {
    underWay.delete(address);
  }
}

async function requestJson(address: string, signal: AbortSignal | null): Promise<unknown> {
  const response = await fetch(address, {signal});
  const isJson = response.headers.get('content-type')?.includes('json') ?? false;
  if (response.status === 404 || (response.ok && !isJson)) return null;
  if (!response.ok) throw new Error(`${response.status} ${response.statusText}`.trim());
  return response.json();
}
