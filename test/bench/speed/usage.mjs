// Loaded into every Node process of a measured command: notes at its end what it used.
import {appendFileSync} from 'node:fs';
import process from 'node:process';
import {isMainThread} from 'node:worker_threads';

const file = process.env.BENCH_USAGE;
if (file && isMainThread)
  process.on('exit', () => {
    const {userCPUTime, systemCPUTime, maxRSS} = process.resourceUsage();
    appendFileSync(file, `${JSON.stringify({cpu: (userCPUTime + systemCPUTime) / 1e6, peak: maxRSS / 1024})}\n`);
  });
