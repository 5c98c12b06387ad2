import ExecutionEnvironment from '@docusaurus/ExecutionEnvironment';
import {commandsIn} from '../commandsIn.ts';

/** A button that copies: `data-spec-copy` holds the text, `data-spec-copy-link` an address that is copied in full, after the text where both are. */
const BUTTON = '[data-spec-copy], [data-spec-copy-link]';
/** How long the outcome stays, in milliseconds. */
const SHOWN = 4000;

const shown = new WeakMap<Element, ReturnType<typeof setTimeout>>();

/**
 * Copies for every button of the page. One listener on the document: the buttons are plain HTML and work in parts of a page
 * that no component looks after. The element behind a button holds what is said of each outcome, in `data-spec-outcome`.
 */
function copyOnClick(event: MouseEvent): void {
  const button = event.target instanceof Element ? event.target.closest<HTMLElement>(BUTTON) : null;
  if (!button) return;
  navigator.clipboard.writeText(textOf(button)).then(
    () => tell(button, 'done'),
    // A browser may forbid it; the reader is told and can copy by hand.
    () => tell(button, 'failed'),
  );
}

function textOf({dataset}: HTMLElement): string {
  const {specCopy = '', specCopyLink: link, specCopyAs: as} = dataset;
  const text = as === 'commands' ? commandsIn(specCopy) : specCopy;
  return link === undefined ? text : text + new URL(link, window.location.href).href;
}

function tell(button: HTMLElement, outcome: 'done' | 'failed'): void {
  clearTimeout(shown.get(button));
  show(button, outcome);
  shown.set(
    button,
    setTimeout(() => show(button, null), SHOWN),
  );
}

function show(button: HTMLElement, outcome: string | null): void {
  button.toggleAttribute('data-spec-copied', outcome === 'done');
  for (const said of button.nextElementSibling?.querySelectorAll<HTMLElement>('[data-spec-outcome]') ?? [])
    said.hidden = said.dataset['specOutcome'] !== outcome;
}

if (ExecutionEnvironment.canUseDOM) document.addEventListener('click', copyOnClick);
