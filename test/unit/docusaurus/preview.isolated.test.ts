import {setTimeout} from 'node:timers/promises';
import {afterEach, beforeEach, describe, expect, test, vi} from 'vitest';
import type {LoadedPortal} from '../../../plugins/docusaurus-plugin-spec-portal/src/docusaurus/loadPortal.ts';
import {createPreview} from '../../../plugins/docusaurus-plugin-spec-portal/src/docusaurus/preview.ts';

const logged = vi.hoisted((): string[] => []);
vi.mock('@docusaurus/logger', () => ({logger: {error: (text: string) => void logged.push(text)}}));

beforeEach(() => void logged.splice(0));
afterEach(() => vi.restoreAllMocks());

const LOADED = {readRest: () => Promise.resolve(false)} as LoadedPortal;
const SHOWN = {groups: [], newsOf: (version: string) => ({version}), onQuiet: async () => {}};

/** A preview whose looks end when they are told to. */
function previewOf(name: string, wait: (milliseconds: number) => Promise<unknown> = async () => undefined) {
  const looks: {readonly end: (loaded?: LoadedPortal) => void; readonly fail: (error: Error) => void}[] = [];
  const reported: LoadedPortal[] = [];
  const preview = createPreview(
    {
      name,
      load: () => new Promise((done, fail) => looks.push({end: (loaded = LOADED) => done(loaded), fail})),
      shownOf: () => SHOWN,
      report: (loaded) => void reported.push(loaded),
    },
    wait,
  );
  return {preview, looks, reported};
}

test('a site begins before its first look ends; after an edit it waits for the look', async () => {
  const {preview, looks, reported} = previewOf('one');
  await preview.look();
  expect(reported).toEqual([]);
  looks[0]?.end();
  await vi.waitFor(() => expect(reported).toEqual([LOADED]));
  let isAnswered = false;
  const second = preview.look().then(() => {
    isAnswered = true;
  });
  await vi.waitFor(() => expect(looks).toHaveLength(2));
  expect(isAnswered).toBe(false);
  looks[1]?.end();
  await second;
  expect(reported).toHaveLength(2);
  expect(logged).toEqual([]);
});

test('a first look that fails is told in the terminal, a later one to whoever asked for it', async () => {
  const {preview, looks} = previewOf('two');
  await preview.look();
  looks[0]?.fail(new Error('Out of order'));
  await vi.waitFor(() => expect(logged.join()).toContain('Out of order'));
  const second = preview.look();
  await vi.waitFor(() => expect(looks).toHaveLength(2));
  looks[1]?.fail(new Error('Still out of order'));
  await expect(second).rejects.toThrow('Still out of order');
  expect(logged).toHaveLength(1);
});

describe('what a look did not wait for', () => {
  /** A look whose diagrams are still being read. */
  function unfinished() {
    let finish: (isMore: boolean) => void = () => undefined;
    const readRest = vi.fn(
      () =>
        new Promise<boolean>((done) => {
          finish = done;
        }),
    );
    return {loaded: {readRest} as unknown as LoadedPortal, readRest, finish: (isMore: boolean) => finish(isMore)};
  }

  test('comes with another look, once pages had their time', async () => {
    let endWait: () => void = () => undefined;
    // Every other wait is short.
    const wait = (milliseconds: number) =>
      milliseconds < 5_000
        ? Promise.resolve()
        : new Promise<void>((done) => {
            endWait = done;
          });
    const {preview, looks, reported} = previewOf('three', wait);
    await preview.look();
    const {loaded, readRest, finish} = unfinished();
    looks[0]?.end(loaded);
    await vi.waitFor(() => expect(reported).toEqual([loaded]));
    await setTimeout(20);
    expect(readRest).not.toHaveBeenCalled();
    endWait();
    await vi.waitFor(() => expect(readRest).toHaveBeenCalledOnce());
    expect(looks).toHaveLength(1);
    finish(true);
    await vi.waitFor(() => expect(looks).toHaveLength(2));
    looks[1]?.end();
    await vi.waitFor(() => expect(reported).toEqual([loaded, LOADED]));
  });

  test.each([
    ['nothing', false],
    ['something that an edit has brought already', true],
  ])('is %s: nobody looks again', async (name, isEdited) => {
    const {preview, looks, reported} = previewOf(name);
    await preview.look();
    const {loaded, readRest, finish} = unfinished();
    looks[0]?.end(loaded);
    await vi.waitFor(() => expect(readRest).toHaveBeenCalledOnce());
    if (isEdited) {
      void preview.look();
      await vi.waitFor(() => expect(looks).toHaveLength(2));
      looks[1]?.end();
      await vi.waitFor(() => expect(reported).toHaveLength(2));
    }
    const before = looks.length;
    finish(isEdited);
    await setTimeout(50);
    expect(looks).toHaveLength(before);
  });

  test('is told in the terminal when it fails', async () => {
    const {preview, looks} = previewOf('four');
    await preview.look();
    looks[0]?.end({readRest: () => Promise.reject(new Error('No library'))} as unknown as LoadedPortal);
    await vi.waitFor(() => expect(logged.join()).toContain('No library'));
    expect(looks).toHaveLength(1);
  });
});
