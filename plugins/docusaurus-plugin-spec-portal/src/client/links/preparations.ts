/** By view: fetches the code that draws a page after a navigation. */
const preparations = new Map<string, () => Promise<unknown>>();

/** Called by the module of a page whose parts a first visitor does not need. */
export function prepareBy(view: string, fetchCode: () => Promise<unknown>): void {
  preparations.set(view, fetchCode);
}

/** Fetches what draws a page, given its data, while the reader still aims at the link. */
export function prepare(file: unknown): void {
  const view = (file as {readonly data?: {readonly view?: string}} | null)?.data?.view ?? '';
  // A failure here is told when the page itself asks.
  preparations
    .get(view)?.()
    .catch(() => undefined);
}
