import {type Engine, openEngine} from '../engine/engine.ts';
import {fetchIndexFile} from './fetchIndexFile.ts';
import type {Reply, Request} from './messages.ts';

/* The engine beside the page: whatever it does, typing goes on. */

let engine: Promise<Engine> | null = null;
const running = new Map<number, AbortController>();

self.addEventListener('message', ({data}: MessageEvent<Request>) => {
  if (data.what === 'abort') running.get(data.id)?.abort();
  else void reply(data.id, answer(data));
});

async function answer(request: Exclude<Request, {what: 'abort'}>): Promise<Value> {
  if (request.what === 'open') {
    engine = openEngine({fetchFile: fetchIndexFile(request.address, request.isFresh), pause: heard});
    await engine;
    return null;
  }
  const opened = await engine;
  if (!opened) throw new Error('Bug: the search was asked before it was opened.');
  if (request.what === 'completions') return opened.completions(request.text);
  const controller = new AbortController();
  running.set(request.id, controller);
  const {signal} = controller;
  try {
    if (request.what === 'facets') return await opened.facets(request.text, request.keys, {...request.options, signal});
    return await opened.query(request.text, {...request.options, signal});
  } finally {
    running.delete(request.id);
  }
}

type Value = Extract<Reply, {readonly value: unknown}>['value'];

async function reply(id: number, value: Promise<Value>): Promise<void> {
  const message: Reply = await value.then(
    (answered) => ({id, value: answered}),
    (error: unknown) => ({id, error: toPlain(error)}),
  );
  self.postMessage(message);
}

function toPlain(error: unknown): {readonly name: string; readonly message: string} {
  return error instanceof Error || error instanceof DOMException
    ? {name: error.name, message: error.message}
    : {name: 'Error', message: String(error)};
}

const channel = new MessageChannel();
const waiting: (() => void)[] = [];
channel.port1.onmessage = () => waiting.shift()?.();

/** Messages that came in meanwhile are heard before the work goes on: one of them may say that nobody waits for it. */
function heard(): Promise<void> {
  return new Promise((resolve) => {
    waiting.push(resolve);
    channel.port2.postMessage(null);
  });
}
