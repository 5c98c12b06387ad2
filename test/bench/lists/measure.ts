import type {Browser, Page} from '@playwright/test';

/** Milliseconds, as the browser itself counts them. A frame of a screen that draws 60 of them in a second has 17. */
export interface Times {
  /** From the answer of the server until something is drawn. */
  readonly firstPaint: number;
  /** From the answer until controls work; for a page without scripts, until it is parsed. */
  readonly ready: number;
  /** From a letter until it is drawn in its field, and until the rows are drawn that it leaves: the slowest of all letters. */
  readonly letter: number;
  readonly rows: number;
  /** The longest time between two frames while a word is typed. */
  readonly typingFrame: number;
  /** From a click on a filter until the rows that are left are drawn, and back to all of them. */
  readonly filter: number;
  readonly clear: number;
  /** The longest time between two frames while the page is scrolled, and how many of a hundred frames came too late. */
  readonly scrollFrame: number;
  readonly lateFrames: number;
  /** The same in the midst of a list of which thousands of rows are drawn. */
  readonly deepFrame: number;
  readonly deepLateFrames: number;
}

/** How a page is driven: scripts that run in it, and selectors. */
export interface Driven {
  readonly address: string;
  /** Says whether its controls work. */
  readonly isReady: string;
  /** Makes ready what is pressed, so that only the press itself is measured. */
  readonly prepare: string;
  /** Presses once to narrow and once to widen. */
  readonly press: string;
  /** The field for words. */
  readonly field: string;
  /** The element whose words change with the rows. */
  readonly outcome: string;
  /** Draws more rows, where not all are there from the beginning. */
  readonly grow: string;
}

/** A word of the documents. */
const WORD = 'ledger';
/** As fast as people type. */
const BETWEEN_LETTERS = 200;
const NOTCHES = 60;
/** How often a list grows for the measurements far down. */
const STEPS = 10;

/** One visit in a fresh context: nothing is cached, and `slowdown` divides the speed of the processor. */
export async function visit(browser: Browser, driven: Driven, slowdown: number): Promise<Times> {
  const context = await browser.newContext({viewport: {width: 1280, height: 800}});
  const page = await context.newPage();
  try {
    const devTools = await context.newCDPSession(page);
    await devTools.send('Emulation.setCPUThrottlingRate', {rate: slowdown});
    // As text: a policy of the page allows none to be made a script inside it.
    await page.addInitScript(`(${watchReady.toString()})(() => ${driven.isReady})`);
    await page.goto(driven.address, {waitUntil: 'load'});
    await page.waitForFunction(() => (window as Watched).ready !== undefined);
    const begin = await page.evaluate(() => ({
      firstPaint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
      ready: (window as Watched).ready ?? 0,
      answered: (performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming).responseStart,
    }));
    await page.evaluate(driven.prepare);
    // Nobody presses what their pointer has not come to.
    await page.locator(driven.field).hover();
    await rest(page);
    const filter = await pressed(page, driven);
    await rest(page);
    const clear = await pressed(page, driven);
    await rest(page);
    const typed = await typing(page, driven);
    await page.locator(driven.field).fill('');
    await rest(page);
    const scrolled = await scrolling(page);
    await goDown(page, driven);
    const {scrollFrame: deepFrame, lateFrames: deepLateFrames} = await scrolling(page);
    return {
      firstPaint: begin.firstPaint - begin.answered,
      ready: begin.ready - begin.answered,
      filter,
      clear,
      ...typed,
      ...scrolled,
      deepFrame,
      deepLateFrames,
    };
  } finally {
    await context.close();
  }
}

interface Watched extends Window {
  ready?: number;
  stopFrames?: () => readonly number[];
  letters?: {letter: number; rows: number};
  pressedAt?: number;
  answeredAt?: number;
}

/** Runs in the page before its own scripts. */
function watchReady(isReady: () => boolean): void {
  const look = (): void => {
    if (document.body && isReady()) (window as Watched).ready = performance.now();
    else setTimeout(look, 4);
  };
  look();
}

/** Until the page has nothing left to do for a while. */
async function rest(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((done) => {
        requestIdleCallback(() => requestIdleCallback(() => setTimeout(done, 500)));
      }),
  );
}

async function typing(page: Page, {field, outcome}: Driven): Promise<Pick<Times, 'letter' | 'rows' | 'typingFrame'>> {
  await page.locator(field).focus();
  await page.evaluate(watchLetters, [field, outcome] as const);
  await page.evaluate(watchFrames);
  await page.keyboard.type(WORD, {delay: BETWEEN_LETTERS});
  await rest(page);
  const frames = await page.evaluate(() => (window as Watched).stopFrames?.() ?? []);
  const {letter, rows} = await page.evaluate(() => (window as Watched).letters ?? {letter: 0, rows: 0});
  return {letter, rows, typingFrame: Math.max(...frames)};
}

/** Runs in the page: the slowest letter, and the slowest answer to one. */
function watchLetters([field, outcome]: readonly [field: string, outcome: string]): void {
  const slowest = {letter: 0, rows: 0};
  let begin = 0;
  const drawn = (tell: (time: number) => void): void => {
    const since = begin;
    requestAnimationFrame(() => {
      const {port1, port2} = new MessageChannel();
      port1.onmessage = () => tell(performance.now() - since);
      port2.postMessage(null);
    });
  };
  // Before the page itself hears of it, which may answer at once.
  const heard = ({target, timeStamp}: Event): void => {
    if (!(target instanceof Element) || !target.matches(field)) return;
    begin = timeStamp;
    drawn((time) => {
      slowest.letter = Math.max(slowest.letter, time);
    });
  };
  addEventListener('input', heard, {capture: true});
  const words = document.querySelector(outcome);
  if (words)
    new MutationObserver(() =>
      drawn((time) => {
        slowest.rows = Math.max(slowest.rows, time);
      }),
    ).observe(words, {characterData: true, childList: true, subtree: true});
  (window as Watched).letters = slowest;
}

/** To the middle of what is drawn, when much is. */
async function goDown(page: Page, {grow}: Driven): Promise<void> {
  for (let step = 0; step < STEPS; step++) {
    await page.evaluate(grow);
    await grown(page);
  }
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight / 2));
  await rest(page);
  await grown(page);
}

/** Until the page gets no higher. */
async function grown(page: Page): Promise<void> {
  const height = () => page.evaluate(() => document.documentElement.scrollHeight);
  for (let before = -1, now = await height(); now !== before; now = await height()) {
    before = now;
    await page.waitForTimeout(300);
  }
}

async function scrolling(page: Page): Promise<Pick<Times, 'scrollFrame' | 'lateFrames'>> {
  await page.mouse.move(640, 500);
  await page.evaluate(watchFrames);
  for (let notch = 0; notch < NOTCHES; notch++) {
    await page.mouse.wheel(0, 300);
    await page.waitForTimeout(40);
  }
  const frames = await page.evaluate(() => (window as Watched).stopFrames?.() ?? []);
  const late = frames.filter((time) => time > 25).length;
  return {scrollFrame: Math.max(...frames), lateFrames: (100 * late) / frames.length};
}

/** Runs in the page: the times between its frames, from now on. */
function watchFrames(): void {
  const times: number[] = [];
  let last = performance.now();
  let isOn = true;
  const look = (): void => {
    const now = performance.now();
    times.push(now - last);
    last = now;
    if (isOn) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
  (window as Watched).stopFrames = () => {
    isOn = false;
    return times.slice(1);
  };
}

/** From the press to the first frame drawn after the words of the outcome have changed. */
async function pressed(page: Page, {press, outcome}: Driven): Promise<number> {
  await page.evaluate(watchOutcome, outcome);
  await page.evaluate(`window.pressedAt = performance.now(); ${press}`);
  await page.waitForFunction(() => (window as Watched).answeredAt !== undefined);
  return page.evaluate(() => {
    const {answeredAt = 0, pressedAt = 0} = window as Watched;
    return answeredAt - pressedAt;
  });
}

/** Runs in the page: when the first frame with other words of the outcome is drawn. */
function watchOutcome(outcome: string): void {
  const words = document.querySelector(outcome);
  if (!words) throw new Error(`Nothing fits ${outcome}.`);
  delete (window as Watched).answeredAt;
  new MutationObserver((_, observer) => {
    observer.disconnect();
    requestAnimationFrame(() => {
      const {port1, port2} = new MessageChannel();
      port1.onmessage = () => {
        (window as Watched).answeredAt = performance.now();
      };
      port2.postMessage(null);
    });
  }).observe(words, {characterData: true, childList: true, subtree: true});
}
