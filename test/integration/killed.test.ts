import {type ChildProcess, spawn} from 'node:child_process';
import {existsSync} from 'node:fs';
import {mkdir, mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {setTimeout} from 'node:timers/promises';
import {expect, test} from 'vitest';
import {textFile} from '../../plugins/docusaurus-plugin-spec-portal/src/docusaurus/dataFile.ts';
import {createPageStore} from '../../plugins/docusaurus-plugin-spec-portal/src/docusaurus/pageStore.ts';
import {pagesOfVersion} from '../support/children/pagesOfVersion.mjs';
import {filesBelow} from '../support/repository.ts';

const CHILD = resolve(import.meta.dirname, '../support/children/writePages.mjs');
/** Moments at which a run is ended; `PROPERTY_FACTOR` looks harder. */
const KILLS = 6 * Math.ceil(Math.sqrt(Number(process.env['PROPERTY_FACTOR'] ?? 1)));

test('a run that is killed while it writes leaves nothing that is taken for whole, and the next run makes it good', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'spec-portal-killed-'));
  const [data, sources] = [join(folder, 'data'), join(folder, 'sources')];
  try {
    await mkdir(sources);
    for (const name of ['a.png', 'b.png']) await writeFile(join(sources, name), Buffer.alloc(2_000_000, name));
    for (let kill = 0; kill < KILLS; kill++) {
      const child = spawn(process.execPath, [CHILD, data, sources], {stdio: ['ignore', 'pipe', 'inherit']});
      await firstWords(child);
      // Spread over the time a version takes to be written.
      await setTimeout((kill * 37) % 97);
      const ended = new Promise((done) => child.once('close', done));
      child.kill('SIGKILL');
      await ended;
      // Between two renames there is none of this name, and the next one is whole.
      const shown = existsSync(data) ? data : `${data}.tmp`;
      for (const name of pagesIn(shown)) {
        const page: unknown = JSON.parse(await readFile(join(shown, name), 'utf8'));
        expect(page).toMatchObject({end: true});
      }
      const whole = pagesOfVersion(-2);
      const store = createPageStore(data);
      await store.write(new Map([...whole].map(([name, text]) => [name, textFile(text)])));
      await store.copyImages(sources, ['a.png']);
      expect(filesBelow(data)).toEqual([...whole.keys(), 'images/a.png'].toSorted());
      for (const [name, text] of whole) expect(await readFile(join(data, name), 'utf8')).toBe(text);
      // Compared byte by byte by the runner, two megabytes take seconds.
      expect((await readFile(join(data, 'images/a.png'))).equals(Buffer.alloc(2_000_000, 'a.png'))).toBe(true);
    }
  } finally {
    await rm(folder, {recursive: true, force: true});
  }
});

/** Pages under their own names; drafts are none. */
function pagesIn(folder: string): readonly string[] {
  return filesBelow(folder).filter((name) => name.endsWith('.json'));
}

function firstWords(child: ChildProcess): Promise<void> {
  return new Promise((done, fail) => {
    child.stdout?.once('data', () => done());
    child.once('close', (code) => fail(new Error(`The writing process ended with ${code}.`)));
  });
}
