import {spawn} from 'node:child_process';
import {existsSync, openSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {REPOSITORY} from '../support/sites.ts';

const CLI = join(REPOSITORY, 'plugins/docusaurus-plugin-spec-portal/bin/spec-portal.js');
/** A device that is always full. */
const FULL = '/dev/full';

test.skipIf(!existsSync(FULL)).each([['export'], ['check'], ['matrix']])(
  '%s into a full disk ends with 2 and one line',
  async (command) => {
    expect(await run([command, '--root', 'test/samples/plain-spec'], openSync(FULL, 'w'))).toEqual({
      code: 2,
      errors: 'The output cannot be written: ENOSPC: no space left on device, write\n',
    });
  },
);

test('a reader that stops reading is no failure', async () => {
  expect(await run(['export'], 'pipe')).toEqual({code: 0, errors: ''});
});

/** Runs a command, over the own documents at first; of a pipe only the first words are read. */
function run(args: readonly string[], output: number | 'pipe'): Promise<{code: number | null; errors: string}> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [CLI, ...args], {cwd: REPOSITORY, stdio: ['ignore', output, 'pipe']});
    let errors = '';
    child.stderr?.on('data', (chunk) => (errors += String(chunk)));
    child.stdout?.once('data', () => child.stdout?.destroy());
    child.on('error', fail);
    child.on('close', (code) => done({code, errors}));
  });
}
