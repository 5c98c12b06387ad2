import {mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {afterEach, beforeEach, describe, expect, test, vi} from 'vitest';
import {
  createSourceLooks,
  type SourceLooks,
  type Sources,
} from '../../../plugins/docusaurus-plugin-spec-portal/src/docusaurus/sourceLooks.ts';
import type {Measure} from '../../../plugins/docusaurus-plugin-spec-portal/src/model/measure.ts';
import {resolveOptions} from '../../../plugins/docusaurus-plugin-spec-portal/src/options.ts';

const A = 'docs/specs/001-a/spec.md';
const B = 'docs/specs/002-b/spec.md';
const NEW = 'docs/specs/003-c/spec.md';
const RULES = 'alerts/rules.yml';

let root = '';
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'spec-portal-looks-'));
  await write({[A]: 'a', [B]: 'b', [RULES]: 'groups: []'});
});
afterEach(() => rm(root, {recursive: true, force: true}));

async function write(files: Readonly<Record<string, string>>): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), {recursive: true});
    await writeFile(join(root, path), text);
  }
}

const looks = (isRepeated = true): SourceLooks =>
  createSourceLooks(root, resolveOptions({alerts: [RULES]}), isRepeated);

const textsOf = ({files}: Sources) => Object.fromEntries(files.map(({path, text}) => [path, text]));

/** Looks of somebody who has edited A lately. */
async function afterAnEdit(): Promise<SourceLooks> {
  const sources = looks();
  await sources.look();
  await write({[A]: 'a1'});
  expect(textsOf(await sources.look())).toMatchObject({[A]: 'a1', [B]: 'b'});
  expect(await sources.lookAtRest()).toBe(false);
  return sources;
}

describe('a file that was edited lately is edited again', () => {
  test('and nothing else: the look has its text, and all else is what it was', async () => {
    const sources = await afterAnEdit();
    const before = await sources.look();
    await write({[A]: 'a2'});
    const after = await sources.look();
    expect(textsOf(after)).toEqual({[A]: 'a2', [B]: 'b'});
    expect(after.known).toBe(before.known);
    expect(after.selection).toBe(before.selection);
    expect(after.files[1]).toBe(before.files[1]);
    expect(await sources.lookAtRest()).toBe(false);
  });

  test.each<readonly [string, () => Promise<unknown>, Readonly<Record<string, string>>]>([
    ['another file was edited', () => write({[B]: 'b1'}), {[A]: 'a2', [B]: 'b1'}],
    ['a file is new', () => write({[NEW]: 'c'}), {[A]: 'a2', [B]: 'b', [NEW]: 'c'}],
    ['a file is gone', () => rm(join(root, B)), {[A]: 'a2'}],
  ])('and %s: that is found behind the look, and told by the next', async (_name, change, all) => {
    const sources = await afterAnEdit();
    await write({[A]: 'a2'});
    await change();
    expect(textsOf(await sources.look())).toEqual({[A]: 'a2', [B]: 'b'});
    expect(await sources.lookAtRest()).toBe(true);
    expect(textsOf(await sources.look())).toEqual(all);
    expect(await sources.lookAtRest()).toBe(false);
  });

  test('and rules of alerts', async () => {
    const sources = await afterAnEdit();
    await write({[A]: 'a2', [RULES]: 'groups: [] # more'});
    expect((await sources.look()).alerts.map(({text}) => text)).toEqual(['groups: []']);
    expect(await sources.lookAtRest()).toBe(true);
    expect((await sources.look()).alerts.map(({text}) => text)).toEqual(['groups: [] # more']);
  });

  test('twice, without a look at the rest: the second look has all', async () => {
    const sources = await afterAnEdit();
    await write({[A]: 'a2', [B]: 'b1'});
    expect(textsOf(await sources.look())).toEqual({[A]: 'a2', [B]: 'b'});
    await write({[A]: 'a3'});
    expect(textsOf(await sources.look())).toEqual({[A]: 'a3', [B]: 'b1'});
    expect(await sources.lookAtRest()).toBe(false);
  });

  test('while the rest is looked at: nothing older is told afterwards', async () => {
    let release: () => void = () => undefined;
    const released = new Promise<void>((done) => {
      release = done;
    });
    let reads = 0;
    let isRead = false;
    // The fourth time files are read is the look at the rest: it has read them, and is not done.
    const measure: Measure = (stage, work) => {
      const done = work();
      if (stage !== 'read' || ++reads !== 4) return done;
      return Promise.resolve(done).then(async (files) => {
        isRead = true;
        await released;
        return files;
      }) as typeof done;
    };
    const sources = createSourceLooks(root, resolveOptions({alerts: [RULES]}), true, measure);
    await sources.look();
    await write({[A]: 'a1'});
    await sources.look();
    await write({[A]: 'a2'});
    await sources.look();
    const rest = sources.lookAtRest();
    await vi.waitFor(() => expect(isRead).toBe(true));
    await write({[A]: 'a3', [NEW]: 'c'});
    expect(textsOf(await sources.look())).toEqual({[A]: 'a3', [B]: 'b', [NEW]: 'c'});
    release();
    expect(await rest).toBe(false);
    await write({[A]: 'a4'});
    expect(textsOf(await sources.look())).toEqual({[A]: 'a4', [B]: 'b', [NEW]: 'c'});
  });
});

describe('a look has all at once', () => {
  test('when the edited file is gone', async () => {
    const sources = await afterAnEdit();
    await rm(join(root, A));
    await write({[B]: 'b1'});
    expect(textsOf(await sources.look())).toEqual({[B]: 'b1'});
  });

  test('when the edited file cannot be read', async () => {
    const sources = await afterAnEdit();
    await writeFile(join(root, A), new Uint8Array([0xff, 0xfe, 0xfd, 0x80]));
    await write({[B]: 'b1'});
    const {files} = await sources.look();
    expect(files.map(({failure}) => failure !== null)).toEqual([true, false]);
    expect(files[1]?.text).toBe('b1');
  });

  test('when a file was edited that was not edited lately', async () => {
    const sources = await afterAnEdit();
    await write({[B]: 'b1'});
    expect(textsOf(await sources.look())).toEqual({[A]: 'a1', [B]: 'b1'});
    expect(await sources.lookAtRest()).toBe(false);
  });

  test('when so many files were edited since that it is forgotten', async () => {
    const many = Object.fromEntries(Array.from({length: 5}, (_, at) => [`docs/specs/1${at}-m/spec.md`, 'm']));
    await write(many);
    const sources = await afterAnEdit();
    for (const path of Object.keys(many)) {
      await write({[path]: 'm1'});
      await sources.look();
    }
    await write({[A]: 'a2', [B]: 'b1'});
    expect(textsOf(await sources.look())).toMatchObject({[A]: 'a2', [B]: 'b1'});
  });

  test('when nobody looks again', async () => {
    const sources = looks(false);
    await sources.look();
    await write({[A]: 'a1'});
    await sources.look();
    await write({[A]: 'a2', [B]: 'b1'});
    expect(textsOf(await sources.look())).toEqual({[A]: 'a2', [B]: 'b1'});
    expect(await sources.lookAtRest()).toBe(false);
  });
});
