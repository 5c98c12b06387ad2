// A thread as the drawing library's, whose parser does what it is told: `endless`, `pattern`, `greedy`, `late`, `dies`; every
// other text is a diagram.
import {parentPort} from 'node:worker_threads';

const kept = [];
const BEHAVIOURS = {
  endless: () => {
    for (;;);
  },
  pattern: () => /^(?:a+)+$/.test(`${'a'.repeat(60)}!`),
  greedy: () => {
    for (;;) kept.push(new Array(100_000).fill({}).map((_, index) => ({index})));
  },
  late: () => void setTimeout(() => Promise.reject(new Error('after the answer')), 1),
  dies: () => Promise.reject(new Error('Cannot be read')),
};

parentPort.postMessage('ready');
parentPort.on('message', (source) => {
  const {[source]: behave} = BEHAVIOURS;
  if (behave) void behave();
  if (source !== 'dies') parentPort.postMessage({fault: null});
});
