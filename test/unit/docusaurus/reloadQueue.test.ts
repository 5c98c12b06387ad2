import {describe, expect, test} from 'vitest';
import {createReloadQueue} from '../../../plugins/docusaurus-plugin-spec-portal/src/docusaurus/reloadQueue.ts';

/** A queue whose loads and pauses end when the test says so. */
function queueByHand() {
  const loads: ((result: string | Error) => void)[] = [];
  const pauses: {readonly milliseconds: number; readonly end: () => void}[] = [];
  const answers: string[] = [];
  const queue = createReloadQueue(
    () =>
      new Promise<string>((resolve, reject) => {
        loads.push((result) => (typeof result === 'string' ? resolve(result) : reject(result)));
      }),
    (milliseconds) => new Promise<void>((end) => pauses.push({milliseconds, end})),
  );
  const turn = () => new Promise((done) => setImmediate(done));
  return {
    answers,
    loads,
    ask: async (name: string) => {
      void queue.load().then(
        (content) => answers.push(`${name} ${content}`),
        (error: Error) => answers.push(`${name} ${error.message}`),
      );
      await turn();
    },
    /** Ends pauses of this length. */
    pass: async (milliseconds: number) => {
      for (const each of pauses.splice(0)) if (each.milliseconds === milliseconds) each.end();
      await turn();
    },
    finish: async (load: number, result: string | Error) => {
      loads[load]?.(result);
      await turn();
    },
    written: async () => {
      queue.written();
      await turn();
    },
  };
}

describe('loads that follow each other', () => {
  test('the first begins at once', async () => {
    const {ask, loads, finish, answers} = queueByHand();
    await ask('a');
    expect(loads).toHaveLength(1);
    await finish(0, '1');
    expect(answers).toEqual(['a 1']);
  });

  test('a thousand changes are one load, and one answer: the newest', async () => {
    const {ask, pass, loads, finish, written, answers} = queueByHand();
    await ask('start');
    await finish(0, '0');
    await written();
    for (let change = 1; change <= 1000; change++) await ask(`change ${change}`);
    await pass(50);
    expect(loads).toHaveLength(2);
    await finish(1, '1');
    expect(answers).toEqual(['start 0', 'change 1000 1']);
  });

  test('what changes while a load runs is loaded after it was written', async () => {
    const {ask, pass, loads, finish, written, answers} = queueByHand();
    await ask('start');
    await ask('a');
    await ask('b');
    await pass(50);
    expect(loads).toHaveLength(1);
    await finish(0, '0');
    await pass(50);
    expect(loads).toHaveLength(1);
    await written();
    // Where one load follows the other, more is awaited than behind a single save.
    await pass(400);
    expect(loads).toHaveLength(2);
    await finish(1, '1');
    expect(answers).toEqual(['start 0', 'b 1']);
    await written();
    await ask('c');
    await pass(50);
    expect(loads).toHaveLength(3);
  });

  test('a load that fails is told, and the next one runs', async () => {
    const {ask, pass, finish, answers} = queueByHand();
    await ask('start');
    await finish(0, new Error('no disk'));
    await ask('a');
    await pass(50);
    await finish(1, '1');
    expect(answers).toEqual(['start no disk', 'a 1']);
  });

  test('content that nobody writes holds nothing up for ever', async () => {
    const {ask, pass, finish, answers} = queueByHand();
    await ask('start');
    await finish(0, '0');
    await ask('a');
    await pass(5000);
    await pass(400);
    await finish(1, '1');
    expect(answers).toEqual(['start 0', 'a 1']);
  });
});
