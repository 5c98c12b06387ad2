import type {Engine} from '../engine/engine.ts';
import type {Reply, Request} from './messages.ts';

/** Questions of all engines count together: one worker may have had an older engine. */
let last = 0;

/** An engine in a worker, spoken to by messages. Rejects with a `WorkerFailure` when the worker itself cannot run. */
export async function openWorkerEngine(worker: Worker, address: string, isFresh: boolean): Promise<Engine> {
  const waiting = new Map<number, {resolve: (value: never) => void; reject: (error: Error) => void}>();
  worker.addEventListener('message', ({data}: MessageEvent<Reply>) => {
    const asked = waiting.get(data.id);
    waiting.delete(data.id);
    if ('error' in data) asked?.reject(Object.assign(new Error(data.error.message), {name: data.error.name}));
    // A reply has the type of its question; the numbers keep them together.
    else asked?.resolve(data.value as never);
  });
  worker.addEventListener('error', ({message}) => {
    for (const {reject} of waiting.values()) reject(new WorkerFailure(message));
    waiting.clear();
  });
  const ask = <Value>(request: Question, signal?: AbortSignal): Promise<Value> =>
    new Promise<Value>((resolve, reject) => {
      // Whoever gave up while the engine was opened is heard by no listener.
      signal?.throwIfAborted();
      const id = ++last;
      waiting.set(id, {resolve, reject});
      const send = (message: Request) => worker.postMessage(message);
      signal?.addEventListener('abort', () => send({what: 'abort', id}), {once: true});
      send({...request, id});
    });
  await ask<null>({what: 'open', address, isFresh});
  return {
    query: (text, {signal, ...options}) => ask({what: 'query', text, options}, signal),
    completions: (text) => ask({what: 'completions', text}),
    facets: (text, keys, {signal, ...options}) => ask({what: 'facets', text, keys, options}, signal),
  };
}

type Question = Request extends infer One ? (One extends {what: 'abort'} ? never : Omit<One, 'id'>) : never;

/** The worker itself is no use; another place may run the engine. */
export class WorkerFailure extends Error {
  override readonly name = 'WorkerFailure';
}
