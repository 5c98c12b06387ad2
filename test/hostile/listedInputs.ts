import {execFileSync} from 'node:child_process';
import {existsSync, mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {besideRepository, filesBelow} from '../support/repository.ts';
import {activeContent} from './activeContent.ts';
import {writeListedInputs} from './collection.ts';
import {isDamage, portalOfFolder} from './portalOfFolder.ts';

/** One entry of the list of damaged inputs beside the repository. */
export interface ListedCase {
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

/** Milliseconds and megabytes that it may add. */
export interface Limits {
  readonly limitMs: number;
  readonly limitMb: number;
}

/** What writes the list; null where it is not beside the repository. */
export const LIST = besideRepository('bench/badinputs');

const isRoot = process.getuid?.() === 0;

/** Writes the listed inputs; whoever asked removes them. */
export function listedInputs(): {
  readonly cases: readonly (ListedCase & Limits)[];
  readonly folder: string;
  readonly remove: () => void;
} {
  if (LIST === null) throw new Error('There is no list of damaged inputs beside the repository.');
  const folder = writeListedInputs(LIST);
  const {cases, defaults}: {readonly cases: readonly (ListedCase & Partial<Limits>)[]; readonly defaults: Limits} =
    JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  return {
    cases: cases.map((each) => ({...defaults, ...each})),
    folder,
    remove: () => rmSync(folder, {recursive: true, force: true}),
  };
}

/** What a listed input does that the list does not allow; `folder` holds the listed inputs. */
export async function faultsOfCase(each: ListedCase, folder: string): Promise<readonly string[]> {
  const root = mkdtempSync(join(tmpdir(), 'spec-portal-case-'));
  try {
    for (const tree of ['healthy', each.tree]) execFileSync('cp', ['-a', `${join(folder, tree)}/.`, root]);
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
