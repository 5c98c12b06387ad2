import {afterEach, beforeEach, expect, test, vi} from 'vitest';
import type {LoadedPortal} from '../../../plugins/docusaurus-plugin-spec-portal/src/docusaurus/loadPortal.ts';
import {createPreview} from '../../../plugins/docusaurus-plugin-spec-portal/src/docusaurus/preview.ts';

const logged = vi.hoisted((): string[] => []);
vi.mock('@docusaurus/logger', () => ({default: {error: (text: string) => void logged.push(text)}}));

beforeEach(() => void logged.splice(0));
afterEach(() => vi.restoreAllMocks());

const LOADED = {} as LoadedPortal;
const SHOWN = {groups: [], newsOf: (version: string) => ({version}), onQuiet: () => {}};

/** A preview whose looks end when they are told to. */
function previewOf(name: string) {
  const looks: {readonly end: () => void; readonly fail: (error: Error) => void}[] = [];
  const reported: LoadedPortal[] = [];
  const preview = createPreview({
    name,
    load: () => new Promise((done, fail) => looks.push({end: () => done(LOADED), fail})),
    shownOf: () => SHOWN,
    report: (loaded) => void reported.push(loaded),
  });
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
