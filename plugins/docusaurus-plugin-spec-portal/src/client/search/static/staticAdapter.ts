import type {SearchAdapter} from '../adapter.ts';
import type {Engine} from '../engine/engine.ts';
import {fetchIndexFile, MISSING_PART} from './fetchIndexFile.ts';
import {openWorkerEngine, WorkerFailure} from './workerEngine.ts';

/** Search over the static index that the build writes. `address` is that of its core file. */
export function createStaticAdapter(address: string): SearchAdapter {
  let engine: Promise<Engine> | null = null;
  let worker: Worker | null | 'unknown' = 'unknown';

  const opened = (isFresh = false): Promise<Engine> => {
    if (engine && !isFresh) return engine;
    const opening = start(isFresh);
    engine = opening;
    opening.catch(() => {
      if (engine === opening) engine = null;
    });
    return opening;
  };
  const start = async (isFresh: boolean): Promise<Engine> => {
    try {
      worker = worker === 'unknown' ? startWorker() : worker;
      if (worker) return await openWorkerEngine(worker, address, isFresh);
    } catch (error) {
      if (!(error instanceof WorkerFailure)) throw error;
      giveUpWorker();
    }
    // The worker has the engine in a script of its own; most pages never need it a second time.
    const {openEngine} = await import('../engine/engine.ts');
    return openEngine({fetchFile: fetchIndexFile(address, isFresh), pause: laterHere});
  };
  const giveUpWorker = (): void => {
    if (worker !== 'unknown') worker?.terminate();
    worker = null;
  };
  /** After a deployment the parts an old core file names are gone: the new one is read. A worker that died is done without. */
  const asked = async <Value>(ask: (engine: Engine) => Promise<Value>): Promise<Value> => {
    try {
      return await ask(await opened());
    } catch (error) {
      if (error instanceof WorkerFailure) {
        giveUpWorker();
        engine = null;
      } else if (!(error instanceof Error && error.name === MISSING_PART)) throw error;
      return ask(await opened(error.name === MISSING_PART));
    }
  };
  return {
    open: async () => {
      await opened();
    },
    query: (text, options) => asked((each) => each.query(text, options)),
    completions: (text, {signal} = {}) =>
      asked((each) => {
        signal?.throwIfAborted();
        return each.completions(text);
      }),
    facets: (text, keys, options) => asked((each) => each.facets(text, keys, options)),
  };
}

/** Null where there are no workers; the engine then runs in the page, in small pieces. */
function startWorker(): Worker | null {
  if (typeof Worker === 'undefined') return null;
  try {
    return new Worker(new URL('./worker.js', import.meta.url), {type: 'module'});
  } catch (error) {
    throw new WorkerFailure(String(error));
  }
}

/** Typing and drawing come first. */
function laterHere(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
