import {once} from 'node:events';
import {Worker} from 'node:worker_threads';
import type {EngineRecord} from '../core/index.ts';

export interface PagefindTask {
  readonly records: readonly EngineRecord[];
  readonly folder: string;
  readonly language: string;
}

/**
 * Writes Pagefind's index in a thread. Docusaurus loads plugins through a loader that turns every import into a `require`, and
 * Pagefind's package can be imported only; a thread begins without that loader.
 * @throws Error when Pagefind is not installed, or reports one.
 */
export async function writePagefindInThread(task: PagefindTask): Promise<void> {
  const worker = new Worker(new URL('./pagefindWorker.js', import.meta.url), {workerData: task});
  const [code] = await once(worker, 'exit');
  if (code !== 0) throw new Error(`Pagefind's thread ended with ${code}.`);
}
