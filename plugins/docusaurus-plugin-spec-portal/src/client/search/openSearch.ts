/** Dialogs on the page, the navbar's before one that stands in a page's own body. */
const listeners: (() => void)[] = [];

/** Asks the page's search dialog to open, from wherever a button stands. */
export function openSearch(): void {
  listeners[0]?.();
}

/** Whether some dialog listens already: a page needs one, and no more than one. */
export function hasSearch(): boolean {
  return listeners.length > 0;
}

export function onOpenSearch(listener: () => void): () => void {
  listeners.push(listener);
  return () => void listeners.splice(listeners.indexOf(listener), 1);
}
