import {workerData} from 'node:worker_threads';
import {writePagefindIndex} from './pagefindIndex.ts';
import type {PagefindTask} from './pagefindThread.ts';

/* A thread of its own: see `pagefindThread.ts`. */

// Whoever started the thread gave it this.
const {records, folder, language} = workerData as PagefindTask;
await writePagefindIndex(records, folder, language);
