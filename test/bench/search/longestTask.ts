import type {Page} from '@playwright/test';
import type {JudgedQuery} from './queries.ts';

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds on the clock, and of the processor. */
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: {readonly name?: string; readonly data?: {readonly message?: string}};
}

/** Milliseconds between two letters of a quick typist. */
const RHYTHM = 60;

/**
 * The longest task of the page's own thread while queries are typed, in milliseconds of processor time: what else the machine
 * does meanwhile does not count. The engine is open; opening it is not part of it.
 */
export async function longestTask(page: Page, queries: readonly JudgedQuery[]): Promise<number> {
  const browser = page.context().browser();
  if (!browser) throw new Error('A page without a browser.');
  await browser.startTracing(page, {categories: ['toplevel', 'blink.user_timing', '__metadata']});
  await page.evaluate(
    async ({texts, rhythm}) => {
      performance.mark('typing-begins');
      const end = performance.now() + 10_000;
      for (const query of texts) {
        for (let length = 1; length <= query.length && performance.now() < end; length++) {
          await window.engine.all({query: query.slice(0, length)});
          await new Promise((resolve) => setTimeout(resolve, rhythm));
        }
      }
      performance.mark('typing-ends');
    },
    {texts: queries.map(({query}) => query), rhythm: RHYTHM},
  );
  const {traceEvents} = JSON.parse((await browser.stopTracing()).toString()) as {traceEvents: readonly TraceEvent[]};
  await page.close();
  const begins = traceEvents.find(({name}) => name === 'typing-begins');
  const ends = traceEvents.find(({name}) => name === 'typing-ends');
  if (!begins || !ends) throw new Error('The trace has no marks.');
  const tasks = traceEvents.filter(
    ({name, ph, pid, tid, ts}) =>
      /RunTask$/.test(name) && ph === 'X' && pid === begins.pid && tid === begins.tid && ts > begins.ts && ts < ends.ts,
  );
  if (tasks.length === 0) throw new Error('The trace has no tasks.');
  // An engine that does little at a time has more tasks than a call takes arguments.
  return tasks.reduce((longest, {tdur, dur}) => Math.max(longest, tdur ?? dur ?? 0), 0) / 1000;
}
