import {describe, expect, test} from 'vitest';
import {createStopwatch} from '../../../plugins/docusaurus-plugin-spec-portal/src/node/stopwatch.ts';
import {formatTimings} from '../../../plugins/docusaurus-plugin-spec-portal/src/report/formatTimings.ts';

/** A clock that moves only when it is told to. */
function clock() {
  let time = 0;
  return {
    now: () => time,
    pass: (milliseconds: number) => {
      time += milliseconds;
    },
  };
}

describe('a stopwatch', () => {
  test('adds up what a stage took, and lists stages in the order of the work', () => {
    const {now, pass} = clock();
    const {measure, take} = createStopwatch(now);
    measure('check', () => pass(5));
    measure('parse', () => pass(2));
    pass(100);
    measure('parse', () => pass(3));
    expect(take()).toEqual([
      ['parse', 5],
      ['check', 5],
    ]);
  });

  test('answers what the work answers, and starts anew when it was read', () => {
    const {now, pass} = clock();
    const {measure, take} = createStopwatch(now);
    expect(measure('parse', () => 'tree')).toBe('tree');
    pass(1);
    take();
    expect(take()).toEqual([]);
  });

  test('waits for work that goes on', async () => {
    const {now, pass} = clock();
    const {measure, take} = createStopwatch(now);
    await measure('read', async () => {
      pass(1);
      await Promise.resolve();
      pass(7);
    });
    expect(take()).toEqual([['read', 8]]);
  });

  test('counts a moment once when stages run side by side', async () => {
    const {now, pass} = clock();
    const {measure, take} = createStopwatch(now);
    const {promise: answered, resolve: answer} = withResolvers();
    const diagrams = measure('diagrams', () => answered);
    await measure('history', async () => pass(3));
    pass(5);
    answer();
    await diagrams;
    expect(take()).toEqual([
      ['diagrams', 5],
      ['history', 3],
    ]);
  });

  test('counts work that fails, and lets the failure through', async () => {
    const {now, pass} = clock();
    const {measure, take} = createStopwatch(now);
    const fails = () => {
      pass(4);
      throw new Error('no');
    };
    expect(() => measure('write', fails)).toThrow('no');
    await expect(measure('write', async () => fails())).rejects.toThrow('no');
    expect(take()).toEqual([['write', 8]]);
  });
});

function withResolvers(): {readonly promise: Promise<void>; readonly resolve: () => void} {
  let resolve = () => {};
  const promise = new Promise<void>((done) => {
    resolve = done;
  });
  return {promise, resolve};
}

describe('the table of timings', () => {
  test('has each stage with its part, and the sum', () => {
    expect(
      formatTimings([
        ['parse', 250],
        ['extract', 750],
      ]),
    ).toBe('parse          250 ms   25 %\nextract        750 ms   75 %\nall           1000 ms  100 %');
  });

  test('is whole when nothing took any time', () => {
    expect(formatTimings([['read', 0]])).toBe('read             0 ms    0 %\nall              0 ms    0 %');
  });
});
