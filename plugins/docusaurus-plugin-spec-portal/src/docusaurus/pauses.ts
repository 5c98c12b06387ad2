import {setImmediate} from 'node:timers/promises';

/** Milliseconds at a time; the development server compiles and answers in between, a script of a megabyte in sixty pieces. */
const AT_A_TIME = 4;

/** @returns what lets others have their turn, when they waited long enough. */
export function createPauses(): () => Promise<void> | undefined {
  let begin = performance.now();
  return () => {
    if (performance.now() - begin < AT_A_TIME) return undefined;
    return setImmediate().then(() => {
      begin = performance.now();
    });
  };
}
