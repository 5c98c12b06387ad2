import {existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import type * as FileSystem from 'node:fs/promises';
import {join} from 'node:path';
import {afterEach, describe, expect, test, vi} from 'vitest';
import {main} from '../../plugins/docusaurus-plugin-spec-portal/src/cli/main.ts';
import {textFile} from '../../plugins/docusaurus-plugin-spec-portal/src/docusaurus/dataFile.ts';
import {createPageStore} from '../../plugins/docusaurus-plugin-spec-portal/src/docusaurus/pageStore.ts';
import {filesBelow} from '../support/repository.ts';
import {inFolder} from './folder.ts';
import {HEALTHY} from './healthy.ts';

/** A disk that takes nothing from the n-th call on, and half of what was written in that call. */
const disk = vi.hoisted(() => ({
  made: 0,
  from: Number.POSITIVE_INFINITY,
  to: Number.POSITIVE_INFINITY,
  code: 'ENOSPC',
}));

vi.mock('node:fs/promises', async (original) => {
  const real = await original<typeof FileSystem>();
  /** A full disk still lets go of what is on it. */
  const isRefused = (name: string) => {
    if (name === 'rm' && disk.code === 'ENOSPC') return false;
    disk.made += 1;
    return disk.made >= disk.from && disk.made <= disk.to;
  };
  const refusing =
    (name: string, call: (...args: never[]) => unknown) =>
    async (...args: never[]) => {
      if (!isRefused(name)) return call(...args);
      if (disk.code === 'ENOSPC' && name === 'writeFile') {
        const [path, text] = args as unknown as [string, string];
        await real.writeFile(path, text.slice(0, text.length / 2));
      }
      if (disk.code === 'ENOSPC' && name === 'copyFile') await real.writeFile(args[1] as unknown as string, 'half');
      throw Object.assign(new Error(`${disk.code}: refused, ${name}`), {code: disk.code, syscall: name});
    };
  const writing = ['mkdir', 'writeFile', 'copyFile', 'rename', 'chmod', 'utimes', 'rm'] as const;
  const refused = writing.map((name) => [name, refusing(name, real[name] as (...args: never[]) => unknown)]);
  return {...real, ...Object.fromEntries(refused)};
});

/** Nobody draws diagrams here. */
const TREE = {...HEALTHY, 'spec-portal.json': '{"checkDiagrams": false}'};

function mend(): void {
  Object.assign(disk, {made: 0, from: Number.POSITIVE_INFINITY, to: Number.POSITIVE_INFINITY, code: 'ENOSPC'});
}

afterEach(mend);

/** Calls that write, as far as a whole run makes them. */
async function callsOf(run: () => Promise<unknown>): Promise<number> {
  mend();
  await run();
  return disk.made;
}

/** Every place at which a disk can begin to refuse, for one call and for all that follow. */
async function atEachCall(calls: number, attempt: (when: string) => Promise<void>): Promise<void> {
  for (const code of ['ENOSPC', 'EROFS']) {
    for (let from = 1; from <= calls; from++) {
      for (const to of [from, Number.POSITIVE_INFINITY]) {
        mend();
        Object.assign(disk, {from, to, code});
        await attempt(`${code} at call ${from}${to === from ? '' : ' and after'}`);
      }
    }
  }
}

describe('a command whose output has no place', () => {
  test.each([
    ['export', []],
    ['check', ['--format', 'sarif']],
    ['matrix', ['--csv']],
  ])('%s: ends with 2 and one line; the old file is as it was', async (command, options) => {
    await inFolder([TREE], async (root) => {
      const out = join(root, 'out.txt');
      const run = async () => {
        const errors: string[] = [];
        const silent = {write: () => undefined};
        const telling = {write: (text: string) => void errors.push(text)};
        const code = await main([command, '--root', root, '--out', out, ...options], silent, telling);
        return {code, errors: errors.join('')};
      };
      writeFileSync(out, 'old');
      const calls = await callsOf(run);
      expect(calls).toBeGreaterThanOrEqual(3);
      await atEachCall(calls, async (when) => {
        writeFileSync(out, 'old');
        const {code, errors} = await run();
        expect(code, when).toBe(2);
        expect(errors, when).toMatch(/^\S+out\.txt cannot be written: (?:ENOSPC|EROFS): refused, \w+\n$/);
        expect(readFileSync(out, 'utf8'), when).toBe('old');
        expect(
          filesBelow(root).filter((name) => name.endsWith('.tmp') && disk.code === 'ENOSPC'),
          when,
        ).toEqual([]);
      });
    });
  });
});

describe('a file that a person named', () => {
  const exportTo = (root: string, out: string) =>
    main(['export', '--root', root, '--out', out], {write: () => undefined}, {write: () => undefined});

  test('is replaced behind a link', async () => {
    await inFolder([TREE], async (root) => {
      writeFileSync(join(root, 'real.json'), 'old');
      symlinkSync('real.json', join(root, 'link.json'));
      expect(await exportTo(root, join(root, 'link.json'))).toBe(0);
      expect(JSON.parse(readFileSync(join(root, 'real.json'), 'utf8'))).toMatchObject({schema: 'spec-portal/trace@1'});
      expect(readFileSync(join(root, 'link.json'), 'utf8')).toBe(readFileSync(join(root, 'real.json'), 'utf8'));
    });
  });

  test('is not replaced when it is a device, and no folder is made for it', async () => {
    await inFolder([TREE], async (root) => {
      if (existsSync('/dev/null')) expect(await exportTo(root, '/dev/null')).toBe(0);
      expect(await exportTo(root, join(root, 'none/out.json'))).toBe(2);
      expect(existsSync(join(root, 'none'))).toBe(false);
      expect(await exportTo(root, root)).toBe(2);
    });
  });
});

test.each([
  ['moved into a site', {isTaken: false, least: 15}],
  ['copied into a site that has a file there', {isTaken: true, least: 22}],
])(
  'the data of pages, %s: each file is old or new, the error names one, and the next run makes all good',
  async (_name, {isTaken, least}) => {
    await inFolder([{'a.png': 'a', 'b.png': 'b'}], async (root) => {
      const before = new Map(
        ['x', 'y', 'deep/u', 'z'].map((name) => [`pages/${name}.json`, JSON.stringify({of: 'before', name})]),
      );
      const after = new Map(
        ['x', 'y', 'deep/u', 'w'].map((name) => [`pages/${name}.json`, JSON.stringify({of: 'after', name})]),
      );
      const [data, built] = [join(root, 'data'), join(root, 'built')];
      const run = async () => {
        const store = createPageStore(data);
        await store.write(filesOf(after));
        await store.copyImages(root, ['a.png', 'b.png']);
        await store.publish(built);
      };
      const begin = async () => {
        mend();
        rmSync(data, {recursive: true, force: true});
        rmSync(built, {recursive: true, force: true});
        mkdirSync(data);
        if (isTaken) {
          mkdirSync(built);
          writeFileSync(join(built, 'own.txt'), 'a');
        }
        const store = createPageStore(data);
        await store.write(filesOf(before));
        await store.copyImages(root, ['a.png']);
      };
      const whole = new Set([...before.values(), ...after.values(), 'a', 'b']);
      await begin();
      const calls = await callsOf(run);
      expect(calls).toBeGreaterThanOrEqual(least);
      for (const code of ['ENOSPC', 'EROFS']) {
        for (let from = 1; from <= calls; from++) {
          await begin();
          Object.assign(disk, {made: 0, from, to: Number.POSITIVE_INFINITY, code});
          const told = await run().then(
            () => 'nothing',
            (error: unknown) => String(error),
          );
          expect(told, `${code} at call ${from}`).toMatch(code);
          for (const folder of [data, built].filter((path) => existsSync(path))) {
            const names = filesBelow(folder).filter((name) => !name.endsWith('.tmp'));
            for (const name of names) expect(whole, name).toContain(readFileSync(join(folder, name), 'utf8'));
          }
          mend();
          await run();
          const expected = [...after.keys(), 'images/a.png', 'images/b.png'].toSorted();
          expect(filesBelow(built).filter((name) => name !== 'own.txt')).toEqual(expected);
          if (isTaken) expect(filesBelow(data)).toEqual(expected);
          for (const [name, text] of after) expect(readFileSync(join(built, name), 'utf8')).toBe(text);
        }
      }
    });
  },
);

function filesOf(texts: ReadonlyMap<string, string>) {
  return new Map([...texts].map(([name, text]) => [name, textFile(text)]));
}
