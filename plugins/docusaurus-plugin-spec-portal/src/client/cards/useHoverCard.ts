import {useCallback, useEffect, useRef, useState} from 'react';
import type {CardFile} from '../../core/present/pageData.ts';
import {fetchData} from '../pageCache.ts';
import {usePortal} from '../usePortal.ts';
import {CARD_BUTTON, CARD_LINK, cardLinkAt, cardTarget} from './cardTarget.ts';

const IN = 300;
const GRACE = 200;

/** A preview on the screen. */
export interface OpenCard {
  readonly link: HTMLAnchorElement;
  /** What it stands beside: the link, or the button for fingers. */
  readonly beside: Element;
  readonly file: CardFile;
  readonly anchor: string;
}

export interface HoverCard {
  readonly open: OpenCard | null;
  readonly close: () => void;
  /** The card's element, so that the pointer may move into it. */
  readonly ref: (element: HTMLElement | null) => void;
}

/**
 * Which preview is open. A few listeners on the document serve every link: a matrix has thousands. Opens after 300 ms on hover
 * or on focus by keyboard, stays while the pointer or the focus is on link or card, goes 200 ms later or with Escape (WCAG 1.4.13).
 */
export function useHoverCard(isOn: boolean): HoverCard {
  const {summary} = usePortal();
  const [open, setOpen] = useState<OpenCard | null>(null);
  const card = useRef<HTMLElement | null>(null);
  const close = useCallback(() => setOpen(null), []);
  const ref = useCallback((element: HTMLElement | null) => {
    card.current = element;
  }, []);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let aimed: Element | null = null;
    /** What the reader sent away; it does not come back before they have left it. */
    let dismissed: Element | null = null;
    const isHeld = (target: EventTarget | null): boolean =>
      target instanceof Node && (card.current?.contains(target) ?? false);

    const aimAt = (link: HTMLAnchorElement, beside: Element, delay: number): void => {
      if (aimed === beside && (card.current !== null || dismissed === beside)) {
        clearTimeout(timer);
        return;
      }
      const target = cardTarget(link, window.location.pathname, summary.routes.home);
      if (!target) return;
      aimed = beside;
      clearTimeout(timer);
      const file = fetchData(
        target.name,
        `${summary.dataPath}${encodeURI(target.name)}.json?v=${summary.version}`,
      ).catch(() => null);
      timer = setTimeout(() => {
        void file.then((data) => {
          // The files are written by the same build as this code.
          if (aimed === beside)
            setOpen(data === null ? null : {link, beside, file: data as CardFile, anchor: target.anchor});
        });
      }, delay);
    };
    const forget = (): void => {
      aimed = null;
      dismissed = null;
      setOpen(null);
    };
    /** The grace is for the way from the link to its card; where none is shown there is nothing to wait for. */
    const leave = (): void => {
      clearTimeout(timer);
      if (card.current) timer = setTimeout(forget, GRACE);
      else forget();
    };
    const dismiss = (): void => {
      clearTimeout(timer);
      dismissed = aimed;
      setOpen(null);
    };

    const onPointerOver = (event: PointerEvent): void => {
      if (event.pointerType === 'touch') return;
      const link = isOn ? cardLinkAt(event.target) : null;
      if (link) {
        withoutTooltip(link);
        aimAt(link, link, IN);
      } else if (isHeld(event.target)) clearTimeout(timer);
      else if (aimed) leave();
    };
    const onFocusIn = (event: FocusEvent): void => {
      const link = isOn ? cardLinkAt(event.target) : null;
      if (link?.matches(':focus-visible')) aimAt(link, link, IN);
      else if (isHeld(event.target)) clearTimeout(timer);
      else if (aimed) leave();
    };
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || !card.current) return;
      if (isHeld(document.activeElement) && aimed instanceof HTMLElement) aimed.focus();
      dismiss();
    };
    const onClick = (event: MouseEvent): void => {
      const button = event.target instanceof Element ? event.target.closest(CARD_BUTTON) : null;
      const link = button?.previousElementSibling;
      if (button && link instanceof HTMLAnchorElement && link.matches(CARD_LINK)) {
        if (card.current && aimed === button) leave();
        else aimAt(link, button, 0);
      } else if (!isHeld(event.target) || (event.target instanceof Element && event.target.closest('a'))) {
        aimed = null;
        dismiss();
      }
    };
    document.addEventListener('pointerover', onPointerOver);
    document.addEventListener('focusin', onFocusIn);
    document.addEventListener('keydown', onKeyDown);
    document.addEventListener('click', onClick);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('pointerover', onPointerOver);
      document.removeEventListener('focusin', onFocusIn);
      document.removeEventListener('keydown', onKeyDown);
      document.removeEventListener('click', onClick);
    };
  }, [isOn, summary]);

  return {open, close, ref};
}

/** The browser's own tooltip would lie over the card; it comes back when the pointer leaves. */
function withoutTooltip(link: HTMLAnchorElement): void {
  const {title} = link;
  if (title === '') return;
  link.removeAttribute('title');
  link.addEventListener('pointerleave', () => link.setAttribute('title', title), {once: true});
}
