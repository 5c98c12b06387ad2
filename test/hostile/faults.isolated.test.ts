import type * as FileSystem from 'node:fs/promises';
import {beforeEach, describe, expect, test, vi} from 'vitest';
import {inFolder} from './folder.ts';
import {HEALTHY, HEALTHY_PATHS} from './healthy.ts';
import {portalOfFolder} from './portalOfFolder.ts';

/** A file system that refuses its n-th call, as often as it is told. */
const faults = vi.hoisted(() => ({
  /** Calls that were made. */
  made: 0,
  /** Numbers of the calls that fail. */
  from: Number.POSITIVE_INFINITY,
  to: Number.POSITIVE_INFINITY,
  code: 'EIO',
}));

vi.mock('node:fs/promises', async (original) => {
  const real = await original<typeof FileSystem>();
  const refusing =
    (name: string, call: (...args: never[]) => unknown) =>
    (...args: never[]) => {
      faults.made += 1;
      if (faults.made >= faults.from && faults.made <= faults.to)
        return Promise.reject(Object.assign(new Error(`${faults.code}: ${name}`), {code: faults.code, syscall: name}));
      return call(...args);
    };
  return {
    ...real,
    ...Object.fromEntries(
      (['open', 'readFile', 'readdir', 'realpath', 'stat'] as const).map((name) => [
        name,
        refusing(name, real[name] as (...args: never[]) => unknown),
      ]),
    ),
  };
});

/** Beside the healthy documents: a picture, a drawing, a link, rules of alerts. */
const TREE = {
  ...HEALTHY,
  'docs/specs/002-b/spec.md': '# B\n\n![a](a.png) ![b](b.svg)\n',
  'docs/specs/002-b/a.png': 'a',
  'docs/specs/002-b/b.svg': '<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0"/></svg>',
  'docs/specs/002-b/link.md': {link: 'spec.md'},
  'docs/x.rules.yml': 'groups:\n- name: a\n  rules:\n  - alert: A\n    expr: up\n',
};

beforeEach(() => {
  Object.assign(faults, {made: 0, from: Number.POSITIVE_INFINITY, to: Number.POSITIVE_INFINITY});
});

/** How often a file system is asked by one look at a folder; what is loaded once for all is loaded before. */
async function callsFor(root: string): Promise<number> {
  await portalOfFolder(root);
  faults.made = 0;
  await portalOfFolder(root);
  return faults.made;
}

describe('a file system that refuses', () => {
  test('one call, whichever: nothing is lost, since it is asked again', async () => {
    await inFolder([TREE], async (root) => {
      const whole = await portalOfFolder(root);
      const calls = await callsFor(root);
      expect(calls).toBeGreaterThan(10);
      for (let n = 1; n <= calls; n++) {
        Object.assign(faults, {made: 0, from: n, to: n, code: ['EMFILE', 'EIO', 'EACCES'][n % 3]});
        const portal = await portalOfFolder(root);
        for (const path of HEALTHY_PATHS) expect(portal.pages.get(path), `call ${n}`).toBe(whole.pages.get(path));
      }
    });
  });

  test('every call from one on: what was not read is told, or the root is named; nothing is thrown at random', async () => {
    await inFolder([TREE], async (root) => {
      const calls = await callsFor(root);
      for (let n = 1; n <= calls; n++) {
        Object.assign(faults, {made: 0, from: n, to: Number.POSITIVE_INFINITY, code: 'EMFILE'});
        const outcome = await portalOfFolder(root).then(
          ({diagnostics, pages}) => ({told: diagnostics.map(({code}) => code), pages: pages.size}),
          (error: unknown) => String(error),
        );
        if (typeof outcome === 'string') expect(outcome).toMatch(/^Error: EMFILE: (?:realpath|readdir)$/);
        else
          expect(outcome.told, `call ${n}`).toEqual(
            expect.arrayContaining([expect.stringMatching(/unreadable-file|skipped-path|invalid-alert-file/)]),
          );
      }
    });
  });

  test('a file between looking and reading: its page says so, all others are as they were', async () => {
    await inFolder([TREE], async (root) => {
      const whole = await portalOfFolder(root);
      const real = await vi.importActual<typeof FileSystem>('node:fs/promises');
      for (const path of ['docs/specs/002-b/spec.md', 'docs/specs/002-b/b.svg']) {
        const load = portalOfFolder(root);
        // The folder is looked at in the next turns; a file that goes now is either gone or unreadable.
        await real.rename(`${root}/${path}`, `${root}/away`);
        const portal = await load;
        for (const healthy of HEALTHY_PATHS) expect(portal.pages.get(healthy)).toBe(whole.pages.get(healthy));
        await real.rename(`${root}/away`, `${root}/${path}`);
      }
    });
  });
});
