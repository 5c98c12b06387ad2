import {existsSync, readdirSync, rmSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

// What was built from a file that is gone must go too: a forgotten module below `theme` would replace a part of every site.
const lib = fileURLToPath(new URL('../lib', import.meta.url));
const source = fileURLToPath(new URL('../src', import.meta.url));

/** A file of the build, and the endings of what it may have been made from. */
const MADE_FROM = [
  [/\.d\.ts$/, ['.ts', '.tsx', '.d.ts']],
  [/\.js$/, ['.ts', '.tsx', '.js']],
  [/\.css$/, ['.css']],
  [/\.cjs$/, ['.cjs']],
  [/\.d\.cts$/, ['.d.cts']],
];

for (const entry of existsSync(lib) ? readdirSync(lib, {recursive: true, withFileTypes: true}) : []) {
  const path = `${entry.parentPath}/${entry.name}`;
  const [ending, endings] = MADE_FROM.find(([pattern]) => pattern.test(entry.name)) ?? [];
  if (!entry.isFile() || !ending) continue;
  const stem = `${source}${path.slice(lib.length)}`.replace(ending, '');
  if (!endings.some((each) => existsSync(stem + each))) rmSync(path);
}
