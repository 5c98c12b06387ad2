import {mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import fc from 'fast-check';
import {expect, test} from 'vitest';
import {fileText, runs} from '../support/arbitrary.ts';
import {inFolder} from './folder.ts';
import {HEALTHY, HEALTHY_PATHS} from './healthy.ts';
import {createFolderReader, portalOfFolder} from './portalOfFolder.ts';

const PATHS = [
  ...HEALTHY_PATHS,
  'docs/specs/001-lending/plan.md',
  'docs/specs/002-x/spec.md',
  'docs/runbooks/extra.md',
  'docs/decisions/0001-again.md',
];
const FOLDERS = ['docs/specs/001-lending', 'docs/specs/002-x', 'docs/runbooks', 'docs/specs'];

/** What somebody does between two looks at a folder. What cannot be done is not done. */
type Edit =
  | {readonly what: 'write'; readonly path: string; readonly text: string}
  | {readonly what: 'delete' | 'empty' | 'link'; readonly path: string}
  | {readonly what: 'move'; readonly path: string; readonly to: string};

const path = fc.constantFrom(...PATHS);
const folder = fc.constantFrom(...FOLDERS);
const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({what: fc.constant('write' as const), path, text: fileText}),
  fc.record({what: fc.constantFrom('delete' as const, 'empty' as const, 'link' as const), path}),
  fc.record({what: fc.constant('delete' as const), path: folder}),
  fc.record({what: fc.constant('move' as const), path: fc.oneof(path, folder), to: fc.oneof(path, folder)}),
);

test('after any edits a portal that remembers is one that begins anew', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(edit, {maxLength: 4}), {maxLength: 5}), (steps) =>
      inFolder([HEALTHY], async (root) => {
        const look = createFolderReader(root);
        await look();
        for (const edits of steps) {
          for (const each of edits) apply(root, each);
          const [warm, cold] = [await look(), await portalOfFolder(root)];
          expect([...warm.files]).toEqual([...cold.files]);
          expect(warm.diagnostics).toEqual(cold.diagnostics);
        }
      }),
    ),
    runs(40),
  );
});

test('what is deleted and restored is as it was', async () => {
  await inFolder([HEALTHY], async (root) => {
    const look = createFolderReader(root);
    const before = await look();
    renameSync(join(root, 'docs'), join(root, 'build'));
    expect((await look()).pages.size).toBe(0);
    renameSync(join(root, 'build'), join(root, 'docs'));
    expect([...(await look()).files]).toEqual([...before.files]);
  });
});

function apply(root: string, edit: Edit): void {
  const at = join(root, edit.path);
  try {
    mkdirSync(dirname(at), {recursive: true});
    if (edit.what === 'write') writeFileSync(at, edit.text);
    else if (edit.what === 'empty') writeFileSync(at, '');
    else if (edit.what === 'delete') rmSync(at, {recursive: true, force: true});
    else if (edit.what === 'move') renameSync(at, join(root, edit.to));
    else {
      rmSync(at, {recursive: true, force: true});
      symlinkSync('spec.md', at);
    }
  } catch (error) {
    // A folder in the place of a file, a move into itself, nothing to move.
    if (!(error instanceof Error && 'code' in error)) throw error;
  }
}
