import {type ChildProcess, spawn} from 'node:child_process';
import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {setTimeout} from 'node:timers/promises';
import {docusaurusEnvironment, REPOSITORY} from '../../support/sites.ts';
import {specText} from './writeCorpus.mjs';

/** What a development server makes of many saves. */
export interface Storm {
  readonly reloads: number;
  readonly errors: number;
  /** Milliseconds from the last save to the page that shows it. */
  readonly visible: number;
  /** Milliseconds of the processor, from the first save until it is quiet. */
  readonly processor: number;
  /** Megabytes before and half a minute after. */
  readonly memory: readonly [before: number, after: number];
}

const PORT = 3977;
const QUIET = 30_000;

/** Saves files of a corpus with so many specs, spread over a time in milliseconds, under a real `docusaurus start`. */
export async function storm(root: string, specs: number, saves: number, during: number): Promise<Storm> {
  const server = spawn(
    process.execPath,
    [join(REPOSITORY, 'node_modules/@docusaurus/core/bin/docusaurus.mjs'), 'start', '--no-open', '--port', `${PORT}`],
    {
      cwd: REPOSITORY,
      env: docusaurusEnvironment({name: 'storm', environment: {SPEC_PORTAL_ROOT: root, NODE_ENV: 'development'}}),
    },
  );
  let log = '';
  for (const stream of [server.stdout, server.stderr]) stream.on('data', (chunk) => (log += String(chunk)));
  try {
    await until(
      async () => (await pageText(0)).includes('promise'),
      600_000,
      () => log,
    );
    await setTimeout(3_000);
    const before = {log: log.length, processor: processorOf(server), memory: memoryOf(server)};
    for (let save = 0; save < saves; save++) {
      const index = save % specs;
      writeFileSync(
        join(root, `docs/specs/${String(index).padStart(4, '0')}-part/spec.md`),
        `${specText(index, specs, 8)}Save ${save}.\n`,
      );
      await setTimeout(during / saves);
    }
    const saved = performance.now();
    await until(
      async () => (await pageText((saves - 1) % specs)).includes(`Save ${saves - 1}.`),
      300_000,
      () => log,
    );
    const visible = performance.now() - saved;
    await setTimeout(QUIET);
    const told = log.slice(before.log);
    return {
      reloads: (told.match(/\[spec-portal\] \d+ specs/g) ?? []).length,
      errors: (told.match(/\[ERROR\]|EMFILE|reload failure/g) ?? []).length,
      visible,
      processor: processorOf(server) - before.processor,
      memory: [before.memory, memoryOf(server)],
    };
  } finally {
    server.kill('SIGKILL');
  }
}

async function pageText(index: number): Promise<string> {
  const name = `${String(index).padStart(4, '0')}-part`;
  const address = `http://localhost:${PORT}/spec-portal-data/default/pages/specs/${name}.json`;
  return fetch(address).then(
    (answer) => answer.text(),
    () => '',
  );
}

async function until(isTrue: () => Promise<boolean>, most: number, tell: () => string): Promise<void> {
  for (const started = performance.now(); !(await isTrue()); await setTimeout(50))
    if (performance.now() - started > most) throw new Error(`Nothing came in ${most} ms:\n${tell().slice(-2_000)}`);
}

/** In milliseconds; the kernel counts hundredths of a second (proc(5), fields 14 and 15). */
function processorOf({pid}: ChildProcess): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
  return (Number(fields[11]) + Number(fields[12])) * 10;
}

function memoryOf({pid}: ChildProcess): number {
  return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024;
}
