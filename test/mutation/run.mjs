/**
 * Changes the files that stand between a document and a page, one small change at a time, and asks whether a test notices.
 *
 *     npm run test:mutation                        all modules, about ten minutes
 *     npm run test:mutation -- ids 'front matter'  some of them
 *
 * Fails when a module is below 90 %, and writes what it found into `docs/specs/009-hostile-input/tests.md`.
 */
import {spawnSync} from 'node:child_process';
import process from 'node:process';
import {MODULES} from './modules.mjs';

const names = process.argv.slice(2);
const unknown = names.filter((name) => !MODULES.some((module) => module.name === name));
if (unknown.length > 0) {
  console.error(`No module is called ${unknown.join(', ')}; there are ${MODULES.map(({name}) => name).join(', ')}.`);
  process.exit(1);
}
const statuses = MODULES.filter(({name}) => names.length === 0 || names.includes(name)).map(({name}) => {
  console.log(`\n— ${name}`);
  return spawnSync('npx', ['stryker', 'run'], {stdio: 'inherit', env: {...process.env, MUTATED_MODULE: name}}).status;
});
const {status} = spawnSync(process.execPath, ['test/mutation/writeFigures.mjs'], {stdio: 'inherit'});
process.exit([...statuses, status].every((each) => each === 0) ? 0 : 1);
