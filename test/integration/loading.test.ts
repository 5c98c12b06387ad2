import {execFileSync} from 'node:child_process';
import {mkdtemp, readdir, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {expect, test} from 'vitest';

const CHILD = resolve(import.meta.dirname, '../support/children/loadPlugin.mjs');

test('Docusaurus transpiles no module of the plugin', async () => {
  const place = await mkdtemp(join(tmpdir(), 'spec-portal-loading-'));
  try {
    const env = {...process.env, TMPDIR: place, TEMP: place, TMP: place};
    const told: unknown = JSON.parse(execFileSync(process.execPath, [CHILD, place], {env, encoding: 'utf8'}));
    expect(told).toMatchObject({id: 'default', name: 'docusaurus-plugin-spec-portal', isTold: true});
    expect(told).toHaveProperty(
      'components',
      expect.toSatisfy((count: number) => count > 50),
    );
    // What is transpiled is remembered in a folder for temporary files, and so is the one module that was loaded by its path.
    const remembered = (await readdir(place, {recursive: true})).filter((name) => name.endsWith('.js'));
    expect(remembered).toEqual([expect.stringMatching(/model-pageName/)]);
  } finally {
    await rm(place, {recursive: true, force: true});
  }
});
