import {parentPort} from 'node:worker_threads';
import {diagramFault} from './diagramFault.ts';
import {loadDrawingLibrary} from './drawingLibrary.ts';
import type {Answer, Greeting} from './drawingThread.ts';

/* A thread of its own: see `drawingThread.ts`. */

const library = await loadDrawingLibrary();
say(library === null ? 'missing' : 'ready');
if (library !== null) {
  const {parse} = library;
  const read = async (source: string): Promise<void> => {
    try {
      await parse(source);
      say({fault: null});
    } catch (error) {
      say({fault: diagramFault(error, source)});
    }
  };
  // One after the other: answers carry no name.
  let reading = Promise.resolve();
  parentPort?.on('message', (source: string) => {
    reading = reading.then(() => read(source));
  });
}

function say(words: Greeting | Answer): void {
  parentPort?.postMessage(words);
}
