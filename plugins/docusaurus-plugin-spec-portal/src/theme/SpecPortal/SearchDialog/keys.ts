/** Where a key leads in a list that is walked in a circle; null for keys that are none of ours. */
export function nextIndex(key: string, active: number, count: number): number | null {
  if (count === 0) return null;
  if (key === 'ArrowDown') return (active + 1) % count;
  if (key === 'ArrowUp') return (active - 1 + count) % count;
  if (key === 'PageDown') return Math.min(active + 8, count - 1);
  if (key === 'PageUp') return Math.max(active - 8, 0);
  return null;
}

/** The result itself has no focus, so the browser does not scroll to it by itself. */
export function keepInView(id: string): void {
  document.getElementById(id)?.scrollIntoView({block: 'nearest'});
}
