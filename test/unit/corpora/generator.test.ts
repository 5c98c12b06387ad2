import {spawnSync} from 'node:child_process';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {describe, expect, test} from 'vitest';
import {exportOf} from '../../support/portal.ts';
import {besideRepository} from '../../support/repository.ts';

interface Generated {
  readonly files: ReadonlyMap<string, string>;
  readonly truth: unknown;
}

const GENERATOR = besideRepository('bench/corpus/generate.mjs');
const SCORE = besideRepository('bench/score.mjs');
const LEAST = '0.995';

if (GENERATOR === null || SCORE === null)
  console.info('The corpus generator is not beside this checkout: its score is left out.');

/** Repositories made by a generator that knows what it wrote. Its own script compares; we only hand over both sides. */
describe.skipIf(GENERATOR === null || SCORE === null)('generated corpora', () => {
  test.each(['one', 'two', 'three'])('seed %s: every question is answered right', {timeout: 120_000}, async (seed) => {
    const {generate} = (await import(pathToFileURL(GENERATOR ?? '').href)) as {
      generate: (options: object) => Generated;
    };
    const {files, truth} = generate({specs: 60, seed});
    const folder = mkdtempSync(join(tmpdir(), 'spec-portal-score-'));
    try {
      const [truthFile, exportFile] = [join(folder, 'truth.json'), join(folder, 'trace.json')];
      writeFileSync(truthFile, JSON.stringify(truth));
      writeFileSync(exportFile, JSON.stringify(exportOf(Object.fromEntries(files))));
      const {status, stdout, stderr} = spawnSync(
        process.execPath,
        [SCORE ?? '', '--truth', truthFile, '--export', exportFile, '--min', LEAST],
        {encoding: 'utf8'},
      );
      console.info(`seed ${seed}: ${stdout.trim().split('\n').at(-1)}`);
      expect(status, `${stdout}${stderr}`).toBe(0);
    } finally {
      rmSync(folder, {recursive: true, force: true});
    }
  });
});
