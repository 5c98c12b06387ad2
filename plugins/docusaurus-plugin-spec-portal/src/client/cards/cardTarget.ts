import {decoded} from '../../model/decoded.ts';
import {cardName} from '../../model/pageName.ts';

/** What a link's preview is about. */
export interface CardTarget {
  /** Name of the data file. */
  readonly name: string;
  /** Anchor of the item; empty for the document. */
  readonly anchor: string;
}

/** Marks a link that has a preview. */
export const CARD_LINK = 'a[data-spec-card]';
/** Marks a button that shows the preview of the link before it, for fingers. */
export const CARD_BUTTON = 'button[data-spec-peek]';

/** The link with a preview at or above an element. */
export function cardLinkAt(target: EventTarget | null): HTMLAnchorElement | null {
  return target instanceof Element ? target.closest<HTMLAnchorElement>(CARD_LINK) : null;
}

/** Null for a link to the page itself: what it says is on the screen. */
export function cardTarget({pathname, hash}: HTMLAnchorElement, here: string, home: string): CardTarget | null {
  const anchor = decoded(hash.slice(1));
  return pathname === here && anchor === '' ? null : {name: cardName(decoded(pathname), home), anchor};
}
