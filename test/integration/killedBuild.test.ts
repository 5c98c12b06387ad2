import {spawn} from 'node:child_process';
import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {cp, rm, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {setTimeout} from 'node:timers/promises';
import {expect, test} from 'vitest';
import {filesBelow} from '../support/repository.ts';
import {buildSite, docusaurusEnvironment, outputOf, REPOSITORY, type Site} from '../support/sites.ts';

const DOCUMENTS = join(REPOSITORY, 'test/fixtures/awkward');
const EDITED = join(REPOSITORY, '.cache/killed');
const GENERATED = join(REPOSITORY, '.docusaurus');

const SITE: Site = {
  name: 'killed',
  environment: {SPEC_PORTAL_ROOT: DOCUMENTS, SOURCE_DATE_EPOCH: '1790000000', SEARCH_ADAPTER: 'pagefind'},
};
const OTHER: Site = {...SITE, environment: {...SITE.environment, SPEC_PORTAL_ROOT: EDITED}};

/** Parts of a build's time after which it is ended: while documents are read, pages are bundled, the site is written. */
const MOMENTS = [0.35, 0.75, 0.95];
/** `PROPERTY_FACTOR` looks harder: rounds of so many kills, at moments of their own, and a build after each. */
const ROUNDS = Math.ceil(Math.sqrt(Number(process.env['PROPERTY_FACTOR'] ?? 1)));

test('builds that are killed leave nothing for the next one: its site is that of a clean folder', async () => {
  await cp(DOCUMENTS, EDITED, {recursive: true});
  await writeFile(
    join(EDITED, 'docs/specs/001-awkward/spec.md'),
    '# Spec: Awkward\n\n- **FR-001**: It MUST be other.\n',
  );
  await writeFile(join(EDITED, 'docs/specs/999-gone.md'), '# Spec: Gone\n');
  await rm(GENERATED, {recursive: true, force: true});
  const began = performance.now();
  const clean = digestsOf((await buildSite(SITE)).output);
  let whole = performance.now() - began;
  expect(clean.size).toBeGreaterThan(100);
  let kills = 0;
  for (let round = 0; round < ROUNDS; round++) {
    for (const moment of MOMENTS) {
      // A build that ended before its time tells how long one takes.
      const part = (moment + round * 0.618) % 1;
      for (let ended = await killAfter(part * whole); ended !== null; ended = await killAfter(part * whole))
        whole = ended;
      kills += 1;
    }
    const {output} = await buildSite(SITE);
    expect([...digestsOf(output)], `round ${round}`).toEqual([...clean]);
    expect(filesBelow(GENERATED).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  }
  console.info(`${kills} builds killed, ${ROUNDS} of ${ROUNDS} builds after them as from a clean folder.`);
  await rm(EDITED, {recursive: true});
});

/**
 * Builds other documents into the same folders, and ends the build and all it started.
 * @returns null, or how long it took when it had ended by itself before.
 */
async function killAfter(milliseconds: number): Promise<number | null> {
  const began = performance.now();
  const child = spawn(
    process.execPath,
    [join(REPOSITORY, 'node_modules/@docusaurus/core/bin/docusaurus.mjs'), 'build', '--out-dir', outputOf(SITE)],
    {cwd: REPOSITORY, env: docusaurusEnvironment(OTHER), stdio: 'ignore', detached: true},
  );
  const ended = new Promise<number>((done, fail) => {
    child.on('error', fail);
    child.on('close', () => done(performance.now() - began));
  });
  const first = await Promise.race([ended, setTimeout(milliseconds, null)]);
  if (first !== null) return first;
  // Its own group: processes that it started end with it.
  if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
  await ended;
  return null;
}

/** The bundler names its files after what it made of them, from its cache or anew. */
const BUNDLED = /\.[0-9a-f]{8}\.(?=js|css)/g;

/** Of every file of a site, by its name; what is in the bundler's own files is for the bundler to say. */
function digestsOf(folder: string): ReadonlyMap<string, string> {
  const digest = (name: string) => {
    if (/^assets\/(?:js|css)\//.test(name)) return 'bundled';
    const bytes = readFileSync(join(folder, name));
    const content = name.endsWith('.html') ? bytes.toString('utf8').replaceAll(BUNDLED, '.') : bytes;
    return createHash('sha256').update(content).digest('hex');
  };
  return new Map(filesBelow(folder).map((name) => [name.replaceAll(BUNDLED, '.'), digest(name)]));
}
