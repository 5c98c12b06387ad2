/** A part of static HTML that needs a component after all, with what the component is drawn from. */
export interface Island {
  readonly element: HTMLElement;
  /** Names the component. */
  readonly name: string;
  readonly props: unknown;
}

/** What wakes an island: it comes into view, or the reader touches it. */
export type Wakes = 'seen' | 'touched';

const ISLAND = '[data-spec-island]';
/** So that what is drawn is there when the reader arrives. */
const AHEAD = '300px';

/**
 * Calls `wake` once for each island of a part of the page when its time has come.
 * @returns how to stop.
 */
export function watchIslands(part: HTMLElement, wake: (island: Island) => void): () => void {
  const stops = [...part.querySelectorAll<HTMLElement>(ISLAND)].map((element) => {
    const {specIsland: name = '', specProps: props = '{}', specWakes} = element.dataset;
    const start = (): void => wake({element, name, props: JSON.parse(props)});
    return specWakes === 'touched' ? onceTouched(element, start) : onceSeen(element, start);
  });
  return () => {
    for (const stop of stops) stop();
  };
}

function onceSeen(element: HTMLElement, start: () => void): () => void {
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({isIntersecting}) => isIntersecting)) return;
      observer.disconnect();
      start();
    },
    {rootMargin: AHEAD},
  );
  observer.observe(element);
  return () => observer.disconnect();
}

const TOUCHES = ['pointerover', 'focusin', 'click'] as const;

function onceTouched(element: HTMLElement, start: () => void): () => void {
  const stop = (): void => {
    for (const touch of TOUCHES) element.removeEventListener(touch, touched);
  };
  const touched = (): void => {
    stop();
    start();
  };
  for (const touch of TOUCHES) element.addEventListener(touch, touched);
  return stop;
}

/**
 * Remembers the last button of an island that was pressed before its component was there.
 * @returns how to press it again, now that the component is there; it also stops remembering.
 */
export function pressedMeanwhile(element: HTMLElement): () => void {
  let pressed = -1;
  const remember = ({target}: MouseEvent): void => {
    const buttons = [...element.querySelectorAll('button')];
    pressed = buttons.findIndex((button) => target instanceof Node && button.contains(target));
  };
  element.addEventListener('click', remember);
  return () => {
    element.removeEventListener('click', remember);
    element.querySelectorAll('button')[pressed]?.click();
  };
}
