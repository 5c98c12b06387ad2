import {mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import {tmpdir} from 'node:os';
import {isAbsolute, join, relative} from 'node:path';
import {afterEach, expect, test} from 'vitest';
import {watchedGlobs} from '../../../plugins/docusaurus-plugin-spec-portal/src/docusaurus/watchedGlobs.ts';
import {resolveOptions} from '../../../plugins/docusaurus-plugin-spec-portal/src/options.ts';

/** Docusaurus' own watcher. */
interface Watcher {
  readonly on: (event: 'ready', listener: () => void) => void;
  readonly getWatched: () => Readonly<Record<string, readonly string[]>>;
  readonly close: () => Promise<void>;
}
const ofDocusaurus = createRequire(createRequire(import.meta.url).resolve('@docusaurus/core/package.json'));
const chokidar: {watch: (paths: readonly string[], options: object) => Watcher} = ofDocusaurus('chokidar');

const FILES = [
  'site/docs/specs/001-a/spec.md',
  'site/build/docs/specs/001-a/spec.md',
  'site/.docusaurus/docusaurus-plugin-spec-portal/default/data/docs/specs/a.md',
  'site/packages/one/specs/002-b/spec.md',
  'site/docs/.kiro/specs/deep/er/tasks.md',
  'site/docs/a/b/c/d/runbooks/e/f.md',
  'site/docs/adr-0001-x.md',
  'site/docs/none.md',
  'site/packages/one/node_modules/other/docs/specs/003-c/spec.md',
];
const folders: string[] = [];
afterEach(() => Promise.all(folders.splice(0).map((folder) => rm(folder, {recursive: true}))));

test.each(['site', '.', 'site/docs'])(
  'of the root %s sources are watched, and nothing that is made or installed',
  async (root) => {
    const folder = await mkdtemp(join(tmpdir(), 'spec-portal-watch-'));
    folders.push(folder);
    for (const file of FILES) {
      await mkdir(join(folder, file, '..'), {recursive: true});
      await writeFile(join(folder, file), '# A\n');
    }
    const siteDir = join(folder, 'site');
    const globs = watchedGlobs(join(folder, root), siteDir, resolveOptions({}));
    // As Docusaurus' `getPluginPathsToWatch` hands them on.
    const watcher = chokidar.watch(
      globs.map((glob) => (isAbsolute(glob) ? relative(siteDir, glob) : glob)),
      {cwd: siteDir, ignoreInitial: true},
    );
    await new Promise<void>((ready) => watcher.on('ready', ready));
    const watched = Object.entries(watcher.getWatched()).flatMap(([place, names]) =>
      names.map((name) => relative(folder, join(siteDir, place, name))),
    );
    await watcher.close();
    expect(watched.filter((path) => path.endsWith('.md')).toSorted()).toEqual(
      FILES.filter(
        (file) =>
          /^site\/(docs|packages\/one\/specs)\//.test(file) &&
          !file.endsWith('none.md') &&
          (root !== 'site/docs' || file.startsWith(root)),
      ).toSorted(),
    );
    expect(watched.filter((path) => /node_modules|build|\.docusaurus/.test(path))).toEqual([]);
  },
);

test('the watcher walks through a folder once for all globs that begin in it', () => {
  const specs = ['**/specs/**/*.{md,mdx}', 'docs/**/*.md', 'docs/{a,b}/*.md', 'docs/*c,d.md', 'guides/one.md'];
  const globs = watchedGlobs(
    '/site',
    '/site',
    resolveOptions({include: {specs, decisions: ['adr.md'], runbooks: ['runbook.md']}, alerts: []}),
  );
  expect(globs.filter((glob) => !glob.startsWith('!'))).toEqual([
    '/site/{**/specs/**/*.{md,mdx},specs/**/*.{md,mdx},adr.md,runbook.md}',
    '/site/docs/*c,d.md',
    '/site/docs/{**/*.md,*.md,{a,b}/*.md}',
    '/site/guides/one.md',
  ]);
  const all = watchedGlobs('/site', '/site', resolveOptions({})).filter((glob) => !glob.startsWith('!'));
  expect(all).toHaveLength(1);
});
