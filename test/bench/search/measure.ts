import type {Browser, Page} from '@playwright/test';
import type {CountingHost, EngineName} from './benchSite.ts';
import {longestTask} from './longestTask.ts';
import type {PageEngine} from './page/engine.ts';
import {type JudgedQuery, placeOf} from './queries.ts';
import type {Quality, Row} from './table.ts';

declare global {
  interface Window {
    readonly engine: PageEngine;
  }
}

/** How long typing is repeated at most: slow engines answer fewer queries, and are told by them. */
const TYPING_MS = 10_000;
/** How long one set of queries is asked for right answers at most. */
const ASKING_MS = 25_000;
const SLOWER = 4;

export async function measureEngine(
  name: EngineName,
  browser: Browser,
  host: CountingHost,
  {judged, drawn}: {readonly judged: readonly JudgedQuery[]; readonly drawn: readonly JudgedQuery[]},
): Promise<Row> {
  const first = await bytesOfFirst(name, browser, host, judged[0] ?? drawn[0]);
  const wordQueries = drawn.filter(({kind}) => kind === 'drawn').slice(0, 10);
  const page = await openedPage(name, browser, host);
  const words = await bytesOfWords(page, host, wordQueries);
  const typed = [...judged, ...drawn].filter((_, index) => index % 5 === 0);
  const times = await typingTimes(page, typed);
  await page.close();
  return {
    name,
    script: first.script,
    first: first.data,
    words,
    ...times,
    longest: await longestTask(await openedPage(name, browser, host), typed.slice(0, 12)),
    judged: await qualityOf(name, browser, host, judged),
    drawn: await qualityOf(name, browser, host, drawn),
  };
}

async function openedPage(name: EngineName, browser: Browser, host: CountingHost): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(`${host.origin}/${name}/`);
  await page.waitForFunction(() => 'engine' in window);
  await page.evaluate(() => window.engine.open());
  return page;
}

/** What is fetched until the first title is answered: the engine's own scripts, and its data. */
async function bytesOfFirst(
  name: EngineName,
  browser: Browser,
  host: CountingHost,
  query: JudgedQuery | undefined,
): Promise<{readonly script: number; readonly data: number}> {
  host.taken();
  const page = await openedPage(name, browser, host);
  await page.evaluate((asked) => window.engine.names(asked), {query: query?.query ?? 'a'});
  await page.close();
  const taken = [...host.taken()];
  const bytes = (isScript: boolean) =>
    taken
      .filter(([path]) => /\.(?:js|wasm|html)$|wasm\./.test(path) === isScript)
      .reduce((sum, [, size]) => sum + size, 0);
  return {script: bytes(true), data: bytes(false)};
}

/** Median of what one word query fetches after the first answer, each time in an engine opened anew. */
async function bytesOfWords(page: Page, host: CountingHost, queries: readonly JudgedQuery[]): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.setCacheDisabled', {cacheDisabled: true});
  const sizes: number[] = [];
  for (const {query} of queries) {
    await page.evaluate(() => window.engine.open());
    host.taken();
    await page.evaluate((asked) => window.engine.all(asked), {query});
    sizes.push([...host.taken().values()].reduce((sum, size) => sum + size, 0));
  }
  return quantile(sizes, 0.5);
}

interface Times {
  readonly namesMedian: number;
  readonly namesSlow: number;
  readonly allMedian: number;
  readonly allSlow: number;
  readonly keystrokes: number;
}

interface Typed {
  readonly names: readonly number[];
  readonly full: readonly number[];
}

/** Of each keystroke the quickest answer: what else the machine does can only make one slower. */
function quickest(rounds: readonly (readonly number[])[]): readonly number[] {
  const count = Math.min(...rounds.map(({length}) => length));
  return Array.from({length: count}, (_, index) => Math.min(...rounds.map((round) => round[index] ?? 0)));
}

/** Types each query letter by letter, three times over. What it needs is fetched before; the page's processor is slowed down. */
async function typingTimes(page: Page, queries: readonly JudgedQuery[]): Promise<Times> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', {rate: 1});
  const texts = queries.map(({query}) => query);
  const warm = async (): Promise<void> => {
    await page.evaluate(
      async ({texts: all, limit}) => {
        const end = performance.now() + limit;
        for (const query of all) {
          for (let length = 1; length <= query.length && performance.now() < end; length++)
            await window.engine.all({query: query.slice(0, length)});
        }
      },
      {texts, limit: TYPING_MS},
    );
  };
  await warm();
  await session.send('Emulation.setCPUThrottlingRate', {rate: SLOWER});
  const typed = (): Promise<Typed> =>
    page.evaluate(
      async ({texts: all, limit}) => {
        const names: number[] = [];
        const full: number[] = [];
        const end = performance.now() + limit;
        for (const query of all) {
          for (let length = 1; length <= query.length && performance.now() < end; length++) {
            const asked = {query: query.slice(0, length)};
            const begin = performance.now();
            await window.engine.names(asked);
            const middle = performance.now();
            await window.engine.all(asked);
            names.push(middle - begin);
            full.push(performance.now() - middle);
          }
        }
        return {names, full};
      },
      {texts, limit: TYPING_MS},
    );
  const rounds = [await typed(), await typed(), await typed()];
  const measured = {names: quickest(rounds.map(({names}) => names)), full: quickest(rounds.map(({full}) => full))};
  await session.send('Emulation.setCPUThrottlingRate', {rate: 1});
  return {
    namesMedian: quantile(measured.names, 0.5),
    namesSlow: quantile(measured.names, 0.95),
    allMedian: quantile(measured.full, 0.5),
    allSlow: quantile(measured.full, 0.95),
    keystrokes: measured.full.length,
  };
}

export async function qualityOf(
  name: EngineName,
  browser: Browser,
  host: CountingHost,
  all: readonly JudgedQuery[],
): Promise<Quality> {
  if (all.length === 0) return {asked: 0, first: 0, reciprocal: 0, misses: []};
  const page = await openedPage(name, browser, host);
  const results = await page.evaluate(
    async ({asked, limit}) => {
      const answers = [];
      const end = performance.now() + limit;
      for (const each of asked) {
        if (performance.now() > end) break;
        answers.push(await window.engine.all(each));
      }
      return answers;
    },
    {
      asked: all.map(({query, reading}) => ({query, ...(reading !== undefined && {reading})})),
      limit: ASKING_MS,
    },
  );
  await page.close();
  const queries = all.slice(0, results.length);
  const places = queries.map(({answers}, index) => placeOf(answers, results[index] ?? []));
  return {
    asked: queries.length,
    first: places.filter((place) => place === 0).length,
    reciprocal: places.reduce((sum, place) => sum + (place < 0 ? 0 : 1 / (place + 1)), 0) / queries.length,
    misses: queries.flatMap(({kind, query}, index) =>
      places[index] === 0
        ? []
        : [`${kind}: ${query} (place ${(places[index] ?? 0) + 1 || 'none'}, first ${results[index]?.[0]?.id})`],
    ),
  };
}

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
