import {parentPort} from 'node:worker_threads';
import {diagramFault} from './diagramFault.ts';
import {loadDrawingLibrary} from './drawingLibrary.ts';
import type {Answer, Greeting} from './drawingThread.ts';

/* A thread of its own: see `drawingThread.ts`. */

const library = await loadDrawingLibrary();
say(library === null ? 'missing' : 'ready');
if (library !== null)
  parentPort?.on('message', async (source: string) => {
    try {
      await library.parse(source);
      say({fault: null});
    } catch (error) {
      say({fault: diagramFault(error, source)});
    }
  });

function say(words: Greeting | Answer): void {
  parentPort?.postMessage(words);
}
