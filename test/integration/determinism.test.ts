import {execFile} from 'node:child_process';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {promisify} from 'node:util';
import {expect, test} from 'vitest';
import {CASES} from '../hostile/cases.ts';
import {type Tree, writeTree} from '../hostile/folder.ts';
import {HEALTHY} from '../hostile/healthy.ts';

const CHILD = resolve(import.meta.dirname, '../support/children/portalDigest.mjs');
/** Small trees of every kind: names, ids, dates, references, damage. */
const TREES: readonly Tree[] = [HEALTHY, ...CASES.map(({tree}, index) => below(`c${index}`, tree))].filter(
  (tree) => JSON.stringify(tree).length < 20_000,
);

test('the same files give the same bytes, wherever, in whatever order and language, with however many threads', async () => {
  const parent = mkdtempSync(join(tmpdir(), 'spec-portal-same-'));
  try {
    const plain = join(parent, 'a');
    for (const tree of TREES) writeTree(plain, tree);
    const other = join(parent, 'Ein Ordner mit ü und 日');
    for (const tree of TREES.toReversed()) writeTree(other, Object.fromEntries(Object.entries(tree).toReversed()));
    const expected = await digests(plain, {TZ: 'UTC', LANG: 'C', LC_ALL: 'C'});
    expect(expected.split('\n').length).toBeGreaterThan(200);
    for (const [root, environment] of [
      [plain, {TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8'}],
      [plain, {TZ: 'America/St_Johns', LANG: 'sv_SE.UTF-8', LC_ALL: 'sv_SE.UTF-8', UV_THREADPOOL_SIZE: '1'}],
      [other, {TZ: 'Asia/Kathmandu', LANG: 'ja_JP.UTF-8', LC_ALL: 'ja_JP.UTF-8', UV_THREADPOOL_SIZE: '64'}],
    ] as const)
      expect(await digests(root, environment)).toBe(expected);
  } finally {
    rmSync(parent, {recursive: true, force: true});
  }
});

async function digests(root: string, environment: NodeJS.ProcessEnv): Promise<string> {
  const {stdout} = await promisify(execFile)(process.execPath, [CHILD, root], {
    env: {...process.env, SOURCE_DATE_EPOCH: '1790000000', ...environment},
    maxBuffer: 50_000_000,
  });
  return stdout;
}

function below(folder: string, tree: Tree): Tree {
  return Object.fromEntries(Object.entries(tree).map(([path, entry]) => [`${folder}/${path}`, entry]));
}
