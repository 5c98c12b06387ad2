import {pause} from '../node/index.ts';

/** Changes within so many milliseconds are one. */
const PAUSE = 50;
/** While one load follows the other, so many: a branch that is switched costs a third fewer loads, and its last change is seen as soon. */
const PAUSE_IN_STREAM = 400;
/** When nobody says for so long that content was written, nobody will. */
const PATIENCE = 5_000;

/** Loads that follow each other. */
export interface ReloadQueue<Content> {
  readonly load: () => Promise<Content>;
  /** What was loaded last has been written: the next load may begin. */
  readonly written: () => void;
}

/**
 * Docusaurus asks its plugins to load with every change, a thousand times in ten seconds when a branch is switched, and
 * does not wait for one answer before it asks again. One load runs at a time here, and what it brought is written before the
 * next begins. A load that is overtaken while it waits is never answered, so that nothing is written for it either: the
 * newest answer holds all changes. The first is always answered.
 */
export function createReloadQueue<Content>(load: () => Promise<Content>, wait = pause): ReloadQueue<Content> {
  let waiting: Deferred<Content> | null = null;
  let isBusy = false;
  let isFirst = true;
  let markWritten = () => {};
  const runNext = async (milliseconds: number): Promise<void> => {
    isBusy = true;
    // Nothing overtakes the first: a site starts with it.
    if (!isFirst) await wait(milliseconds);
    isFirst = false;
    const next = waiting;
    waiting = null;
    if (next) await answer(next);
    isBusy = false;
    if (waiting) void runNext(PAUSE_IN_STREAM);
  };
  const answer = async ({resolve, reject}: Deferred<Content>): Promise<void> => {
    const isWritten = new Promise<void>((done) => {
      markWritten = done;
    });
    try {
      resolve(await load());
      await Promise.race([isWritten, wait(PATIENCE)]);
    } catch (error) {
      reject(error);
    }
  };
  return {
    load: () =>
      new Promise((resolve, reject) => {
        waiting = {resolve, reject};
        if (!isBusy) void runNext(PAUSE);
      }),
    written: () => markWritten(),
  };
}

interface Deferred<Content> {
  readonly resolve: (content: Content) => void;
  readonly reject: (error: unknown) => void;
}
