import {setImmediate, setTimeout} from 'node:timers/promises';

/** Milliseconds at a time: mostly one file. The development server compiles and answers in between, a script of a megabyte in sixty pieces. */
const AT_A_TIME = 1;

/** For long work in pieces. @returns what lets others have their turn, when they waited long enough. */
export function createPauses(): () => Promise<void> | undefined {
  let begin = performance.now();
  return () => {
    if (performance.now() - begin < AT_A_TIME) return undefined;
    return setImmediate().then(() => {
      begin = performance.now();
    });
  };
}

/** Waits, and keeps no process from ending. */
export function pause(milliseconds: number): Promise<unknown> {
  return setTimeout(milliseconds, undefined, {ref: false});
}
