import {cpus, totalmem} from 'node:os';
import process from 'node:process';

/** What was measured on, in a few words. */
export function machine() {
  const [{model} = {model: 'unknown'}] = cpus();
  return `${cpus().length} × ${model.trim()}, ${(totalmem() / 1e9).toFixed(0)} GB, ${process.platform}, Node ${process.version}`;
}
