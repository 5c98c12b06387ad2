// Prints what it takes to read a folder, as JSON: `ingest.mjs check|pages <root> <out> <edited file>`. Times are those of the
// processor: other programs on the machine do not count.
import {appendFileSync} from 'node:fs';
import {relative} from 'node:path';
import process from 'node:process';
import {createCheckedFolder, createLoadedFolder} from './loadedFolder.mjs';

const [, , what, root, out, edited] = process.argv;
const [look, lookAgain] = what === 'check' ? checkedFolder() : loadedFolder();

function checkedFolder() {
  const check = createCheckedFolder(root);
  return [check, check];
}

function loadedFolder() {
  const {write, show} = createLoadedFolder(root, out);
  return [write, () => show(relative(root, edited))];
}

async function timeOf(work) {
  const before = process.cpuUsage();
  const result = await work();
  const {user, system} = process.cpuUsage(before);
  return [(user + system) / 1000, result];
}

const [cold, {pages, sources, diagnostics}] = await timeOf(look);
const warm = [];
for (let edit = 0; edit < 5; edit++) {
  appendFileSync(edited, `\nEdit ${edit}.\n`);
  const [time] = await timeOf(lookAgain);
  warm.push(time);
}
const errors = diagnostics.filter(({severity}) => severity === 'error').length;
const told = diagnostics.map(({code, position}) => [position.path, code]);
const median = warm.toSorted((a, b) => a - b)[2];
process.stdout.write(
  JSON.stringify({pages, sources, told, errors, cold, warm: median, memory: process.resourceUsage().maxRSS / 1024}),
);
