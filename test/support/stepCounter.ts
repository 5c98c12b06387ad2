import {Session} from 'node:inspector/promises';

/** Counts work in steps of the program, which are the same on every machine at every hour. */
export interface StepCounter {
  /**
   * How many blocks of code were run, once for each time. What a built-in function does within is one step: patterns have a
   * test of their own, and what only a clock sees is measured by `npm run bench:growth`.
   */
  readonly count: (work: () => Promise<unknown>) => Promise<number>;
  readonly stop: () => Promise<void>;
}

/** Of this process; one at a time. */
export async function createStepCounter(): Promise<StepCounter> {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.startPreciseCoverage', {callCount: true, detailed: true});
  const take = async (): Promise<number> => {
    // Each look begins anew.
    const {result} = await session.post('Profiler.takePreciseCoverage');
    let steps = 0;
    for (const {functions} of result) for (const {ranges} of functions) for (const {count} of ranges) steps += count;
    return steps;
  };
  return {
    async count(work) {
      await take();
      await work();
      return take();
    },
    async stop() {
      await session.post('Profiler.stopPreciseCoverage');
      session.disconnect();
    },
  };
}
