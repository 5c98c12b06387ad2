/**
 * What hostile documents cost by the clock of the processor: how time grows with their size, from the folder to the data of its
 * pages, and whether the listed damaged inputs keep the limits of their list.
 *
 *     npm run bench:growth
 *
 * Writes its table into `docs/specs/009-hostile-input/growth.md`. That the number of steps grows with size, and that no pattern
 * looks back, is tested with every change; what built-in functions and the parser do within a step is seen here only.
 */
import {writeFileSync} from 'node:fs';
import {availableParallelism} from 'node:os';
import {join} from 'node:path';
import {afterAll, describe, expect, test} from 'vitest';
import {FAMILIES} from '../hostile/families.ts';
import {inFolder} from '../hostile/folder.ts';
import {faultsOfCase, LIST, listedInputs} from '../hostile/listedInputs.ts';
import {portalOfFolder} from '../hostile/portalOfFolder.ts';
import {REPOSITORY} from '../support/sites.ts';

/** Twice the size may cost two and a half times the time, and no more: a pass that looks back costs four times. */
const MOST = 2.5;
/** Below this many milliseconds a measurement says nothing about growth. */
const MEASURABLE = 250;
const LARGEST = 64_000;
/** Twice as many marks as a paragraph may hold: below, growth still is what the parser's own is. */
const FROM = 4_000;
/** The list speaks of the clock of a machine of its own; here the processor's time counts, and a machine may be so many times slower. */
const SLOWER = 5;
const TABLE = join(REPOSITORY, 'docs/specs/009-hostile-input/growth.md');

interface Growth {
  readonly name: string;
  readonly size: number;
  readonly time: number;
  readonly ratio: number | null;
}

const grown: Growth[] = [];
const spent: {readonly id: string; readonly time: number; readonly memory: number; readonly limits: string}[] = [];

afterAll(() => {
  const measured = grown.filter(({ratio}) => ratio !== null).toSorted((a, b) => (b.ratio ?? 0) - (a.ratio ?? 0));
  const text = [
    '# Growth',
    '',
    `Written by \`npm run bench:growth\` on ${availableParallelism()} processors, Node ${process.version}. Times are those of the processor, of one document from its folder to the data of its pages, without what draws diagrams.`,
    '',
    `${FAMILIES.length} families of hostile texts, each doubled from ${FROM.toLocaleString('en')} parts until it takes ${MEASURABLE} ms, and at most to ${LARGEST.toLocaleString('en')}: ${grown.length - measured.length} are quicker than that at the largest size. How much more time twice the size takes (allowed ×${MOST}):`,
    '',
    '| Family | Parts | Time | Twice as many |',
    '|---|--:|--:|--:|',
    ...measured.map(
      ({name, size, time, ratio}) =>
        `| ${name} | ${size.toLocaleString('en')} | ${Math.round(time)} ms | ×${(ratio ?? 0).toFixed(2)} |`,
    ),
    '',
    ...(spent.length === 0
      ? []
      : [
          'Of the list of damaged inputs, those that take most:',
          '',
          '| Input | Time | Memory | Limits of the list |',
          '|---|--:|--:|--:|',
          ...spent
            .toSorted((a, b) => b.time - a.time)
            .slice(0, 10)
            .map(
              ({id, time, memory, limits}) =>
                `| \`${id}\` | ${Math.round(time)} ms | ${Math.max(0, Math.round(memory))} MB | ${limits} |`,
            ),
          '',
        ]),
  ].join('\n');
  if (process.env['GROWTH_ONLY'] === undefined) writeFileSync(TABLE, text);
  console.info(text);
});

const wanted = process.env['GROWTH_ONLY'];

test.each(FAMILIES.filter(([name]) => wanted === undefined || name === wanted))(
  'time grows with size: %s',
  async (name, make) => {
    let size = FROM;
    let time = await best(make(size));
    while (time < MEASURABLE && size < LARGEST) {
      size *= 2;
      time = await best(make(size));
    }
    // What is still too quick to be measured at this size is no attack.
    const ratio = time < MEASURABLE ? null : await leastGrowth(make(size), make(2 * size));
    grown.push({name, size, time, ratio});
    expect(ratio ?? 0).toBeLessThan(MOST);
  },
);

describe.skipIf(LIST === null || wanted !== undefined)('the list of damaged inputs', () => {
  test('keeps its limits', async () => {
    const {cases, folder, remove} = listedInputs();
    try {
      const wrong: string[] = [];
      // What is loaded once is nobody's.
      await faultsOfCase({id: 'healthy', expect: 'ok', tree: 'healthy', files: []}, folder);
      for (const each of cases) {
        const before = {processor: process.cpuUsage(), memory: process.resourceUsage().maxRSS};
        await faultsOfCase(each, folder);
        const {user, system} = process.cpuUsage(before.processor);
        const time = (user + system) / 1000;
        const memory = (process.resourceUsage().maxRSS - before.memory) / 1024;
        const {limitMs, limitMb} = each;
        spent.push({id: each.id, time, memory, limits: `${limitMs} ms, ${limitMb} MB`});
        if (time > SLOWER * limitMs) wrong.push(`${each.id}: takes ${Math.round(time)} ms`);
        if (memory > limitMb) wrong.push(`${each.id}: takes ${Math.round(memory)} MB`);
      }
      expect(wrong).toEqual([]);
    } finally {
      remove();
    }
  });
});

/** How many times the time of the first text the second takes: what looks back is slow each time, a disturbed measurement is not. */
async function leastGrowth(single: string, double: string): Promise<number> {
  let least = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < 3 && least >= MOST; attempt++)
    least = Math.min(least, (await best(double)) / (await best(single)));
  return least;
}

/** Of one, when it is too quick to be measured; of three otherwise. */
async function best(text: string): Promise<number> {
  const time = await timeOf(text);
  return time < MEASURABLE ? time : Math.min(time, await timeOf(text), await timeOf(text));
}

/** Milliseconds of the processor: other programs on the machine do not count. */
function timeOf(text: string): Promise<number> {
  return inFolder([{'docs/specs/001-demo/spec.md': text}], async (root) => {
    const start = process.cpuUsage();
    await portalOfFolder(root, {checkDiagrams: false});
    const {user, system} = process.cpuUsage(start);
    return (user + system) / 1000;
  });
}
