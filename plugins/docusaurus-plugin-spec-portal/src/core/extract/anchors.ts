import {slug} from '../text/slug.ts';

/** Hands out anchors that are unique in one file; headings have theirs already. */
export interface Anchors {
  /** The wanted anchor, or the next free one (`fr-001-2`). */
  readonly take: (wanted: string) => string;
}

export function createAnchors(taken: Iterable<string>): Anchors {
  const used = new Set(taken);
  const counts = new Map<string, number>();
  return {
    take: (wanted) => {
      const base = slug(wanted) || 'item';
      let anchor = base;
      for (let count = (counts.get(base) ?? 1) + 1; used.has(anchor); count++) {
        anchor = `${base}-${count}`;
        counts.set(base, count);
      }
      used.add(anchor);
      return anchor;
    },
  };
}
