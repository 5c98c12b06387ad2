const OPEN = 'spec-portal:search';

/** Asks the page's search dialog to open, from wherever a button stands. */
export function openSearch(): void {
  document.dispatchEvent(new CustomEvent(OPEN));
}

export function onOpenSearch(listener: () => void): () => void {
  document.addEventListener(OPEN, listener);
  return () => document.removeEventListener(OPEN, listener);
}
