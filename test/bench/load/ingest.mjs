// Prints what it takes to read a folder, as JSON: `ingest.mjs <root> <out> <edited file>`.
import {appendFileSync} from 'node:fs';
import process from 'node:process';
import {createLoadedFolder} from './loadedFolder.mjs';

const [, , root, out, edited] = process.argv;
const started = performance.now();
const look = createLoadedFolder(root, out);
const {pages, diagnostics} = await look();
const cold = performance.now() - started;
const warm = [];
for (let edit = 0; edit < 5; edit++) {
  appendFileSync(edited, `\nEdit ${edit}.\n`);
  const before = performance.now();
  await look();
  warm.push(performance.now() - before);
}
const counts = {pages, errors: diagnostics.filter(({severity}) => severity === 'error').length};
const median = warm.toSorted((a, b) => a - b)[2];
process.stdout.write(JSON.stringify({...counts, cold, warm: median, memory: process.resourceUsage().maxRSS / 1024}));
