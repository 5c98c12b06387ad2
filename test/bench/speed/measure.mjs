import {spawn} from 'node:child_process';
import {existsSync, mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {performance} from 'node:perf_hooks';
import process from 'node:process';
import {pathToFileURL} from 'node:url';

const USAGE = pathToFileURL(join(import.meta.dirname, 'usage.mjs')).href;

/**
 * Runs a command of Node and says what it took: seconds on the clock, seconds of processors, and the largest process in MB.
 * Work of programs that are not Node (Pagefind's) is on the clock only.
 */
export async function measured(args, cwd, environment = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'spec-portal-bench-'));
  const file = join(folder, 'usage.jsonl');
  const env = {
    ...process.env,
    NO_UPDATE_NOTIFIER: '1',
    ASTRO_TELEMETRY_DISABLED: '1',
    NODE_OPTIONS: `--import ${USAGE} --max-old-space-size=12000`,
    BENCH_USAGE: file,
    ...environment,
  };
  const begin = performance.now();
  const {code, log} = await run(args, cwd, env);
  const wall = (performance.now() - begin) / 1000;
  const uses = existsSync(file)
    ? readFileSync(file, 'utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line))
    : [];
  rmSync(folder, {recursive: true, force: true});
  if (code !== 0) throw new Error(`${args.join(' ')} in ${cwd} ended with ${code}:\n${log.slice(-4000)}`);
  return {
    wall,
    cpu: uses.reduce((sum, {cpu}) => sum + cpu, 0),
    peak: Math.max(0, ...uses.map(({peak}) => peak)),
    log,
  };
}

function run(args, cwd, env) {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, args, {cwd, env});
    let log = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk) => {
        log += chunk.toString();
      });
    child.on('error', fail);
    child.on('close', (code) => done({code, log}));
  });
}

/** The middle one, or the mean of the two in the middle. */
export function median(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
