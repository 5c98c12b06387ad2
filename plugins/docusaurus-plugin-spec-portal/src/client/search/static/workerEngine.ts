import type {Engine} from '../engine/engine.ts';
import type {Reply, Request} from './messages.ts';

/** An engine in a worker, spoken to by messages. */
export async function openWorkerEngine(worker: Worker, address: string, isFresh: boolean): Promise<Engine> {
  let last = 0;
  const waiting = new Map<number, {resolve: (value: never) => void; reject: (error: Error) => void}>();
  worker.addEventListener('message', ({data}: MessageEvent<Reply>) => {
    const asked = waiting.get(data.id);
    waiting.delete(data.id);
    if ('error' in data) asked?.reject(Object.assign(new Error(data.error.message), {name: data.error.name}));
    // A reply has the type of its question; the numbers keep them together.
    else asked?.resolve(data.value as never);
  });
  const ask = <Value>(request: Question, signal?: AbortSignal): Promise<Value> =>
    new Promise<Value>((resolve, reject) => {
      const id = ++last;
      waiting.set(id, {resolve, reject});
      const send = (message: Request) => worker.postMessage(message);
      signal?.addEventListener('abort', () => send({what: 'abort', id}), {once: true});
      send({...request, id});
    });
  await Promise.race([ask<null>({what: 'open', address, isFresh}), failureOf(worker)]);
  return {
    query: (text, {signal, ...options}) => ask({what: 'query', text, options}, signal),
    completions: (text) => ask({what: 'completions', text}),
  };
}

type Question = Request extends infer One ? (One extends {what: 'abort'} ? never : Omit<One, 'id'>) : never;

/** Rejects when the worker's own code could not be loaded or started. */
function failureOf(worker: Worker): Promise<never> {
  return new Promise((_, reject) => {
    worker.addEventListener('error', (event) => reject(new WorkerFailure(event.message)), {once: true});
  });
}

/** The worker itself is no use; another place may run the engine. */
export class WorkerFailure extends Error {
  override readonly name = 'WorkerFailure';
}
