/** What of a key press decides where it leads. */
export interface Press {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
}

/**
 * Where a key leads in a list that is walked in a circle; null for keys that are none of ours. Home and End alone move the
 * cursor in the field, as everywhere; with Ctrl or Cmd they lead to the first and the last entry.
 */
export function nextIndex({key, ctrlKey, metaKey}: Press, active: number, count: number): number | null {
  if (count === 0) return null;
  if (key === 'ArrowDown') return (active + 1) % count;
  if (key === 'ArrowUp') return (active - 1 + count) % count;
  if (key === 'PageDown') return Math.min(active + 8, count - 1);
  if (key === 'PageUp') return Math.max(active - 8, 0);
  if (key === 'Home' && (ctrlKey || metaKey)) return 0;
  if (key === 'End' && (ctrlKey || metaKey)) return count - 1;
  return null;
}

/** The entry itself has no focus, so the browser does not scroll to it by itself. */
export function keepInView(id: string): void {
  document.getElementById(id)?.scrollIntoView({block: 'nearest'});
}
