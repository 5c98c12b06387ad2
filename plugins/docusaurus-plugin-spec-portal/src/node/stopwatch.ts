import {type Measure, STAGES, type Stage} from '../model/measure.ts';

/** Notes how long each stage takes, until somebody asks. */
export interface Stopwatch {
  readonly measure: Measure;
  /** Milliseconds per stage since the last call, in the order of the work. Stages that did not happen are left out. */
  readonly take: () => readonly (readonly [Stage, number])[];
}

/**
 * Work that goes on after its function has answered counts until it is done. Where stages run side by side a moment counts
 * once, for the stage that was done first, so that all stages together are the time that passed.
 */
export function createStopwatch(now: () => number = () => performance.now()): Stopwatch {
  let spent = new Map<Stage, number>();
  let counted = 0;
  return {
    measure(stage, work) {
      const begin = now();
      const stop = () => {
        const end = now();
        spent.set(stage, (spent.get(stage) ?? 0) + end - Math.max(begin, counted));
        counted = end;
      };
      let answer: ReturnType<typeof work>;
      try {
        answer = work();
      } catch (error) {
        stop();
        throw error;
      }
      // A failure is told to whoever waits for the answer.
      if (answer instanceof Promise) answer.then(stop, stop);
      else stop();
      return answer;
    },
    take() {
      const taken = STAGES.flatMap((stage) => {
        const time = spent.get(stage);
        return time === undefined ? [] : [[stage, time] as const];
      });
      spent = new Map();
      return taken;
    },
  };
}
