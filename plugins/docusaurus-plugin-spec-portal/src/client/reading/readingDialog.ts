const OPEN = 'spec-portal:reading';

/** Opens the dialog with the reader's choices, wherever it is drawn. */
export function openReading(): void {
  document.dispatchEvent(new CustomEvent(OPEN));
}

/** @returns how to stop listening. */
export function onOpenReading(listener: () => void): () => void {
  document.addEventListener(OPEN, listener);
  return () => document.removeEventListener(OPEN, listener);
}
