import {execFileSync} from 'node:child_process';
import {existsSync, mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {besideRepository, filesBelow} from '../support/repository.ts';
import {activeContent} from './activeContent.ts';
import {writeListedInputs} from './collection.ts';
import {isDamage, portalOfFolder} from './portalOfFolder.ts';

/** One entry of the list of damaged inputs beside the repository. */
interface ListedCase {
  readonly id: string;
  readonly expect: 'ok' | 'diagnostic' | 'never-crash';
  readonly severity?: 'error' | 'warn';
  readonly file?: string;
  readonly line?: number;
  readonly lineTo?: number;
  readonly tree: string;
  readonly files: readonly string[];
  readonly heavy?: boolean;
  readonly skip?: 'root' | 'posix';
  readonly noFile?: string;
  readonly inOutput?: readonly string[];
  readonly notInAny?: readonly string[];
  /** Milliseconds and megabytes that it may add. */
  readonly limitMs?: number;
  readonly limitMb?: number;
}

/** What the list allows where an entry says nothing. */
interface Limits {
  readonly limitMs: number;
  readonly limitMb: number;
}

/**
 * The list speaks of the clock of a machine of its own; here the processor's time counts, and a machine may be so many
 * times slower. What blows up takes a hundred times as long.
 */
const SLOWER = 5;

const GENERATOR = besideRepository('bench/badinputs');
const isRoot = process.getuid?.() === 0;

describe.skipIf(GENERATOR === null)('the list of damaged inputs', () => {
  test('behaves as it says', async () => {
    const list = writeListedInputs(GENERATOR ?? '');
    try {
      const {cases, defaults}: {cases: readonly ListedCase[]; defaults: Limits} = JSON.parse(
        readFileSync(join(list, 'manifest.json'), 'utf8'),
      );
      const wrong: string[] = [];
      const times: (readonly [id: string, processor: number])[] = [];
      // What is loaded once is nobody's.
      await faultsOf({id: 'healthy', expect: 'ok', tree: 'healthy', files: []}, list);
      for (const each of cases) {
        const before = {processor: process.cpuUsage(), memory: process.resourceUsage().maxRSS};
        wrong.push(...(await faultsOf(each, list)));
        const {user, system} = process.cpuUsage(before.processor);
        const processor = (user + system) / 1000;
        const memory = (process.resourceUsage().maxRSS - before.memory) / 1024;
        const {limitMs, limitMb} = {...defaults, ...each};
        times.push([each.id, processor]);
        if (processor > SLOWER * limitMs) wrong.push(`${each.id}: takes ${Math.round(processor)} ms`);
        if (memory > limitMb) wrong.push(`${each.id}: takes ${Math.round(memory)} MB`);
      }
      const slowest = times.toSorted(([, a], [, b]) => b - a).slice(0, 5);
      console.info(`Most time: ${slowest.map(([id, time]) => `${id} ${Math.round(time)} ms`).join(', ')}.`);
      console.info(
        `${cases.length - new Set(wrong.map((line) => line.split(':', 1)[0])).size} of ${cases.length} damaged inputs behave as listed.`,
      );
      expect(wrong).toEqual([]);
    } finally {
      rmSync(list, {recursive: true, force: true});
    }
  }, 600_000);
});

async function faultsOf(each: ListedCase, list: string): Promise<readonly string[]> {
  const root = mkdtempSync(join(tmpdir(), 'spec-portal-case-'));
  try {
    for (const tree of ['healthy', each.tree]) execFileSync('cp', ['-a', `${join(list, tree)}/.`, root]);
    const portal = await portalOfFolder(root);
    const own = portal.diagnostics.filter(
      (diagnostic) => isDamage(diagnostic) && each.files.includes(diagnostic.position.path),
    );
    const isTold = own.some(
      ({severity, position: {path, line}}) =>
        path === each.file &&
        (each.line === undefined || (line >= each.line && line <= (each.lineTo ?? each.line))) &&
        (each.severity === 'warn' || severity === 'error'),
    );
    const text = [...portal.files.values()].join('\n');
    const faults = [
      each.expect === 'diagnostic' && !isTold && !(each.skip === 'root' && isRoot) && 'is not told',
      each.expect === 'ok' && own.length > 0 && `is told: ${own[0]?.message}`,
      ...[...portal.trees.values()].flatMap(activeContent).map((found) => `is active: ${found}`),
      ...(each.inOutput ?? [])
        .filter((words) => !text.includes(JSON.stringify(words).slice(1, -1)))
        .map((words) => `loses ${words}`),
      ...(each.notInAny ?? []).filter((words) => text.includes(words)).map((words) => `publishes ${words}`),
      Reflect.get({}, 'polluted') !== undefined && 'pollutes',
      each.noFile !== undefined && wasWritten(each.noFile, root) && `writes ${each.noFile}`,
    ];
    return faults.filter((fault) => typeof fault === 'string').map((fault) => `${each.id}: ${fault}`);
  } finally {
    rmSync(root, {recursive: true, force: true});
  }
}

/** Below the root, where the tests run, and wherever its name leads from there. */
function wasWritten(name: string, root: string): boolean {
  const beside = [process.cwd(), tmpdir(), join(root, '..'), join(root, '../..')].map((folder) => join(folder, name));
  return beside.some((path) => existsSync(path)) || filesBelow(root).some((path) => path.split('/').includes(name));
}
