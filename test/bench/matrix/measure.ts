import type {Browser, Page} from '@playwright/test';

/** Milliseconds, as the browser itself counts them. */
export interface Times {
  /** From the answer of the server until something is drawn. */
  readonly firstPaint: number;
  /** From the answer until controls work; for a page without scripts, until it is parsed. */
  readonly ready: number;
  /** From a click on a filter until the rows that are left are drawn, and back to all of them. */
  readonly filter: number;
  readonly clear: number;
  /** The longest time the page did not listen, until it is ready and while it is filtered. */
  readonly longestTask: number;
  readonly longestFilterTask: number;
}

/** How a page is driven: both functions run in the page. */
export interface Driven {
  readonly address: string;
  readonly isReady: () => boolean;
  /** Makes ready what is pressed, so that only the press itself is measured. */
  readonly prepare: () => void;
  /** Presses once to narrow and once to widen; the number of rows in words stands in `outcome`. */
  readonly press: () => void;
  /** Selector of the element whose words change with the rows. */
  readonly outcome: string;
}

/** One visit in a fresh context: nothing is cached, and `slowdown` divides the speed of the processor. */
export async function visit(browser: Browser, driven: Driven, slowdown: number): Promise<Times> {
  const context = await browser.newContext({viewport: {width: 1280, height: 800}});
  const page = await context.newPage();
  try {
    const devTools = await context.newCDPSession(page);
    await devTools.send('Emulation.setCPUThrottlingRate', {rate: slowdown});
    await page.addInitScript(watch, `(${driven.isReady.toString()})`);
    await page.goto(driven.address, {waitUntil: 'load'});
    await page.waitForFunction(() => (window as Watched).ready !== undefined);
    const begin = await page.evaluate(() => ({
      firstPaint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
      ready: (window as Watched).ready ?? 0,
      answered: (performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming).responseStart,
      longestTask: (window as Watched).longest ?? 0,
    }));
    await page.evaluate(driven.prepare);
    await rest(page);
    await page.evaluate(() => {
      (window as Watched).longest = 0;
    });
    const filter = await pressed(page, driven);
    const clear = await pressed(page, driven);
    await rest(page);
    const longestFilterTask = await page.evaluate(() => (window as Watched).longest ?? 0);
    return {
      firstPaint: begin.firstPaint - begin.answered,
      ready: begin.ready - begin.answered,
      filter,
      clear,
      longestTask: begin.longestTask,
      longestFilterTask,
    };
  } finally {
    await context.close();
  }
}

type Watched = Window & {ready?: number; longest?: number};

/** Runs in the page before its own scripts. */
function watch(isReady: string): void {
  const watched = window as Watched;
  watched.longest = 0;
  new PerformanceObserver((list) => {
    for (const {duration} of list.getEntries()) watched.longest = Math.max(watched.longest ?? 0, duration);
  }).observe({type: 'longtask', buffered: true});
  // biome-ignore lint/security/noGlobalEval: the text is a function of the bench itself.
  const test = globalThis.eval(isReady) as () => boolean;
  const look = (): void => {
    if (document.body && test()) watched.ready = performance.now();
    else setTimeout(look, 4);
  };
  look();
}

/** Until the page has nothing left to do for a while. */
async function rest(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((done) => {
        requestIdleCallback(() => requestIdleCallback(() => setTimeout(done, 100)));
      }),
  );
}

/** From the press to the first frame drawn after the words of the outcome have changed. */
function pressed(page: Page, {press, outcome}: Driven): Promise<number> {
  return page.evaluate(
    ([pressing, selector]) =>
      new Promise<number>((done, fail) => {
        const words = document.querySelector(selector);
        if (!words) {
          fail(new Error(`Nothing fits ${selector}.`));
          return;
        }
        let begin = 0;
        new MutationObserver((_, observer) => {
          observer.disconnect();
          requestAnimationFrame(() => {
            const {port1, port2} = new MessageChannel();
            port1.onmessage = () => done(performance.now() - begin);
            port2.postMessage(null);
          });
        }).observe(words, {characterData: true, childList: true, subtree: true});
        begin = performance.now();
        // biome-ignore lint/security/noGlobalEval: the text is a function of the bench itself.
        globalThis.eval(pressing);
      }),
    [`(${press.toString()})()`, outcome] as const,
  );
}
