/** A part of static HTML that needs a component after all, with what the component is drawn from. */
export interface Island {
  readonly element: HTMLElement;
  /** Names the component. */
  readonly name: string;
  readonly props: unknown;
  /** Empties the element and has it drawn anew: the reader keeps the focus, and a button pressed before is pressed now. */
  readonly exchange: (draw: () => void) => void;
}

const ISLAND = '[data-spec-island]';
const FOCUSABLE = 'a[href], button, summary, [tabindex]';
/** So that what is drawn is there when the reader arrives. */
const AHEAD = '300px';

/**
 * Calls `wake` for each island of a part of the page when it comes into view.
 * @returns how to stop.
 */
export function watchIslands(part: HTMLElement, wake: (island: Island) => void): () => void {
  /** The button of an island that was pressed last, while it was nothing but HTML. */
  const pressed = new Map<Element, number>();
  const remember = ({target}: MouseEvent): void => {
    const island = target instanceof Element ? target.closest(ISLAND) : null;
    if (island) pressed.set(island, indexOf(island, 'button', target));
  };
  const exchange = (element: HTMLElement, draw: () => void): void => {
    const focused = indexOf(element, FOCUSABLE, document.activeElement);
    const button = pressed.get(element) ?? -1;
    element.replaceChildren();
    draw();
    element.querySelectorAll<HTMLElement>(FOCUSABLE)[focused]?.focus({preventScroll: true});
    element.querySelectorAll('button')[button]?.click();
  };
  const observer = new IntersectionObserver(
    (entries) => {
      for (const {isIntersecting, target} of entries) {
        if (!isIntersecting || !(target instanceof HTMLElement)) continue;
        observer.unobserve(target);
        const {specIsland: name = '', specProps: props = '{}'} = target.dataset;
        wake({element: target, name, props: JSON.parse(props), exchange: (draw) => exchange(target, draw)});
      }
    },
    {rootMargin: AHEAD},
  );
  for (const island of part.querySelectorAll(ISLAND)) observer.observe(island);
  part.addEventListener('click', remember);
  return () => {
    observer.disconnect();
    part.removeEventListener('click', remember);
  };
}

/** Which of an element's controls holds a node; -1 for none. */
function indexOf(element: Element, controls: string, node: EventTarget | null): number {
  return [...element.querySelectorAll(controls)].findIndex((each) => node instanceof Node && each.contains(node));
}
