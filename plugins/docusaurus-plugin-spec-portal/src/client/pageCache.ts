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
 * Fetches data once: all components of a page wait for one request, which the pointer over a link may have begun. It ends
 * even when the reader left meanwhile, and is remembered for the way back.
 * @returns null when there is no such data.
 * @throws Error when the answer is neither data nor "not found".
 */
export async function fetchData(name: string, address: string): Promise<unknown> {
  const known = pages.get(name);
  if (known?.address === address) return known.data;
  const begun = underWay.get(address);
  if (begun) return begun;
  const request = requestJson(address);
  underWay.set(address, request);
  try {
    const data = await request;
    remember(name, address, data);
    return data;
  } finally {
    underWay.delete(address);
  }
}

async function requestJson(address: string): Promise<unknown> {
  const response = await fetch(address);
  const isJson = response.headers.get('content-type')?.includes('json') ?? false;
  if (response.status === 404 || (response.ok && !isJson)) return null;
  if (!response.ok) throw new Error(`${response.status} ${response.statusText}`.trim());
  return response.json();
}
