/** Milliseconds that a page may be kept busy at a time: the greater part of a frame stays for what the reader does. */
const SLICE = 5;

/**
 * Runs work that rests now and then in slices, between which the page listens and draws. The first begins after whatever
 * the page does now.
 * @returns how to stop; `done` is not called any more then.
 */
export function inSlices<Value>(work: Iterator<unknown, Value>, done: (value: Value) => void): () => void {
  const {port1, port2} = new MessageChannel();
  const next = (): void => port2.postMessage(null);
  const stop = (): void => port1.close();
  port1.onmessage = () => {
    const end = performance.now() + SLICE;
    let step = work.next();
    while (!step.done && performance.now() < end) step = work.next();
    if (!step.done) return next();
    stop();
    done(step.value);
  };
  next();
  return stop;
}

/** Runs such work to its end, for a page that has nothing to show before. */
export function atOnce<Value>(work: Iterator<unknown, Value>): Value {
  let step = work.next();
  while (!step.done) step = work.next();
  return step.value;
}
