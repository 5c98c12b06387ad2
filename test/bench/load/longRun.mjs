// Edits a folder for long and watches what it costs, as JSON: `longRun.mjs <root> <out> <edits>`, with --expose-gc.
import {mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import process from 'node:process';
import {createLoadedFolder, namesBelow} from './loadedFolder.mjs';
import {specText} from './writeCorpus.mjs';

const [, , root, out, count] = process.argv;
const edits = Number(count);
const specs = readdirSync(join(root, 'docs/specs')).toSorted();
const {write, show} = createLoadedFolder(root, out);
await write();

/** Until every file was edited twice and the engine has compiled what it compiles. */
const WARM_UP = Math.max(300, 2 * specs.length);
const heap = [];
const handles = [];
for (let edit = 0; edit <= WARM_UP + edits; edit++) {
  const index = edit % specs.length;
  const path = `docs/specs/${specs[index]}/spec.md`;
  writeFileSync(join(root, path), `${specText(index, specs.length, 8)}Edit ${edit}.\n`);
  await show(path);
  if (edit < WARM_UP || (edit - WARM_UP) % Math.max(1, Math.floor(edits / 4)) !== 0) continue;
  globalThis.gc();
  heap.push(process.memoryUsage().heapUsed / 1e6);
  handles.push(process.getActiveResourcesInfo().length);
}
const perThousand = ((heap.at(-1) - heap[0]) / edits) * 1000;

/** Whether what was reached by edits is what a fresh start finds. */
async function isAsCold() {
  const {version} = await write();
  const fresh = mkdtempSync(join(tmpdir(), 'spec-portal-fresh-'));
  const cold = await createLoadedFolder(root, fresh).write();
  const same = cold.version === version && namesBelow(fresh) === namesBelow(out);
  rmSync(fresh, {recursive: true, force: true});
  return same;
}

const checks = {edited: await isAsCold()};
const away = join(root, 'build');
mkdirSync(away, {recursive: true});
for (const name of specs.slice(0, 100)) renameSync(join(root, 'docs/specs', name), join(away, name));
checks.deleted = await isAsCold();
for (const name of specs.slice(0, 50)) renameSync(join(away, name), join(root, 'docs/specs', name));
checks.restored = await isAsCold();
renameSync(join(root, 'docs'), join(root, 'handbook'));
checks.renamed = await isAsCold();
renameSync(join(root, 'handbook'), join(root, 'docs'));
checks.renamedBack = await isAsCold();
process.stdout.write(
  JSON.stringify({perThousand, handles: [Math.min(...handles), Math.max(...handles)], heap, checks}),
);
