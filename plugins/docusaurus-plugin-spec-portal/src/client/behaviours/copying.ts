import ExecutionEnvironment from '@docusaurus/ExecutionEnvironment';
import {commandsIn} from '../commandsIn.ts';

/** What a reader is told. */
export interface CopyWords {
  readonly copied: () => string;
  /** The browser did not allow it. */
  readonly refused: () => string;
}

/**
 * A button that copies: `data-spec-copy` holds the text, `data-spec-copy-link` an address that is copied in full, after the
 * text where both are. `data-spec-copied-words` says more than that it was copied.
 */
const BUTTON = '[data-spec-copy], [data-spec-copy-link]';
/** How long the outcome stays, in milliseconds. */
const SHOWN = 4000;

/**
 * Copies for every button of every page, and says what came of it, to eyes behind the button and to screen readers. One
 * listener on the document: the buttons are plain HTML and work in parts of a page that no component looks after.
 */
export function startCopying(words: CopyWords): void {
  if (!ExecutionEnvironment.canUseDOM) return;
  const announcer = createAnnouncer();
  const outcomes = new WeakMap<Element, Outcome>();
  document.addEventListener('click', ({target}) => {
    const button = target instanceof Element ? target.closest<HTMLElement>(BUTTON) : null;
    if (!button) return;
    const tell = (said: string, isCopied: boolean): void => {
      outcomes.get(button)?.takeAway();
      outcomes.set(button, showOutcome(button, said, isCopied));
      announcer.textContent = said;
    };
    copy(textOf(button)).then(
      () => tell(button.dataset['specCopiedWords'] ?? words.copied(), true),
      // The reader can copy by hand.
      () => tell(words.refused(), false),
    );
  });
}

/** @throws where the browser forbids it, or has no clipboard, as on a page that came by http. */
async function copy(text: string): Promise<void> {
  await navigator.clipboard.writeText(text);
}

function textOf({dataset}: HTMLElement): string {
  const {specCopy = '', specCopyLink: link, specCopyAs: as} = dataset;
  const text = as === 'commands' ? commandsIn(specCopy) : specCopy;
  return link === undefined ? text : text + new URL(link, window.location.href).href;
}

interface Outcome {
  readonly takeAway: () => void;
}

function showOutcome(button: HTMLElement, said: string, isCopied: boolean): Outcome {
  const shown = document.createElement('span');
  shown.className = 'specPortal-copyOutcome';
  // The announcer has told it.
  shown.setAttribute('aria-hidden', 'true');
  shown.textContent = said;
  button.after(shown);
  button.toggleAttribute('data-spec-copied', isCopied);
  const takeAway = (): void => {
    clearTimeout(timer);
    shown.remove();
    button.removeAttribute('data-spec-copied');
  };
  const timer = setTimeout(takeAway, SHOWN);
  return {takeAway};
}

/** There from the start: a screen reader tells what changes in it, not that it appears. */
function createAnnouncer(): HTMLElement {
  const announcer = document.createElement('div');
  announcer.className = 'specPortal-hidden';
  announcer.setAttribute('role', 'status');
  document.body.append(announcer);
  return announcer;
}
