import {execFileSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {besideRepository} from '../support/repository.ts';
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
}

const GENERATOR = besideRepository('bench/badinputs');
const isRoot = process.getuid?.() === 0;

describe.skipIf(GENERATOR === null)('the list of damaged inputs', () => {
  test('behaves as it says', async () => {
    const list = writeListedInputs(GENERATOR ?? '');
    try {
      const {cases}: {cases: readonly ListedCase[]} = JSON.parse(readFileSync(join(list, 'manifest.json'), 'utf8'));
      const wrong: string[] = [];
      for (const each of cases) wrong.push(...(await faultsOf(each, list)));
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
    ];
    return faults.filter((fault) => typeof fault === 'string').map((fault) => `${each.id}: ${fault}`);
  } finally {
    rmSync(root, {recursive: true, force: true});
  }
}
