import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, describe, expect, test} from 'vitest';
import {selectSources} from '../../../plugins/docusaurus-plugin-spec-portal/src/core/index.ts';
import {createTracer} from '../../../plugins/docusaurus-plugin-spec-portal/src/core/trace.ts';
import {createHistoryLooks} from '../../../plugins/docusaurus-plugin-spec-portal/src/docusaurus/historyLooks.ts';
import {listFiles, readSources} from '../../../plugins/docusaurus-plugin-spec-portal/src/node/index.ts';
import {resolveOptions} from '../../../plugins/docusaurus-plugin-spec-portal/src/options.ts';
import {createRepository, type GitRepository, historyOf} from '../../support/gitRepository.ts';

const OPTIONS = resolveOptions();
const SPEC = 'docs/specs/001-a/spec.md';
const before = '# SPEC-001: Jobs\n\n- **FR-001**: Jobs MUST resume\n';
const after = '# SPEC-001: Jobs\n\n- **FR-001**: Jobs SHOULD resume\n';

let repository: GitRepository;
beforeEach(() => {
  repository = createRepository();
});
afterEach(() => repository.remove());

/** Looks at a folder, as a preview does or as a build. */
function looking(root = repository.folder, {isRepeated = true, options = OPTIONS} = {}) {
  const trace = createTracer(options);
  const {look, lookLater} = createHistoryLooks(root, options, isRepeated);
  const documents = async () => {
    const paths = await listFiles(root);
    const files = await readSources(root, selectSources(paths, options).sources);
    return [trace(files, new Set(paths)), files] as const;
  };
  return {look: async () => look(...(await documents())), lookLater: async () => lookLater(...(await documents()))};
}

describe('a preview', () => {
  test('shows its first pages without a history, and with all of it afterwards', async () => {
    repository.commit('2026-01-02', {[SPEC]: before});
    repository.commit('2026-02-03', {[SPEC]: after});
    const {look, lookLater} = looking();
    expect(await look()).toEqual({history: null, isAwaited: true, prefix: '', failure: null});
    // Whoever saves meanwhile does not wait either.
    expect(await look()).toMatchObject({history: null});
    expect(await lookLater()).toBe(true);
    const {history, isAwaited} = await look();
    expect(isAwaited).toBe(false);
    expect(history).toEqual((await historyOf(repository.folder)).history);
    expect(history?.changes.map(({kind}) => kind)).toContain('text');
    expect(await lookLater()).toBe(false);
    expect((await look()).history).toBe(history);
  });

  test('shows the history to whoever saved while it was read', async () => {
    repository.commit('2026-01-02', {[SPEC]: before});
    const {look, lookLater} = looking();
    await look();
    const reading = lookLater();
    expect(await look()).toMatchObject({isAwaited: true});
    await reading;
    expect(await lookLater()).toBe(true);
    expect((await look()).history).not.toBeNull();
    expect(await lookLater()).toBe(false);
  });

  test('knows each later commit at once', async () => {
    repository.commit('2026-01-02', {[SPEC]: before});
    const {look, lookLater} = looking();
    await look();
    await lookLater();
    repository.commit('2026-02-03', {[SPEC]: after});
    expect((await look()).history).toEqual((await historyOf(repository.folder)).history);
  });

  test('has right addresses from the beginning where its root lies below the top of the repository', async () => {
    repository.commit('2026-01-02', {[`portal/${SPEC}`]: before});
    const {look, lookLater} = looking(join(repository.folder, 'portal'));
    expect((await look()).prefix).toBe('portal/');
    expect(await lookLater()).toBe(true);
    expect((await look()).prefix).toBe('portal/');
  });

  test('says later what stopped Git', async () => {
    repository.commit('2026-01-02', {[SPEC]: before});
    writeFileSync(join(repository.folder, '.git/config'), '[broken');
    const {look, lookLater} = looking();
    expect(await look()).toMatchObject({history: null, failure: null});
    expect(await lookLater()).toBe(true);
    expect(await look()).toMatchObject({history: null, isAwaited: false, failure: expect.stringContaining('config')});
    expect(await lookLater()).toBe(false);
  });

  test('says in the end that a repository knows nothing of its documents', async () => {
    repository.commit('2026-01-02', {'other/words.md': 'Words.\n'});
    const {look, lookLater} = looking();
    expect(await look()).toMatchObject({history: null, isAwaited: true});
    expect(await lookLater()).toBe(true);
    expect(await look()).toEqual({history: null, isAwaited: false, prefix: '', failure: null});
    expect(await lookLater()).toBe(false);
  });

  test.each(['no repository', 'no history wanted'])('has nothing more to say with %s', async (what) => {
    const folder = what === 'no repository' ? mkdtempSync(join(tmpdir(), 'portal-alone-')) : repository.folder;
    if (what === 'no history wanted') repository.commit('2026-01-02', {[SPEC]: before});
    const options = resolveOptions({history: {commits: what === 'no history wanted' ? 0 : 50}});
    const {look, lookLater} = looking(folder, {options});
    try {
      for (let looks = 0; looks < 2; looks++) {
        expect(await look()).toEqual({history: null, isAwaited: false, prefix: '', failure: null});
        expect(await lookLater()).toBe(false);
      }
    } finally {
      if (what === 'no repository') rmSync(folder, {recursive: true});
    }
  });
});

test('a build waits for its history', async () => {
  repository.commit('2026-01-02', {[SPEC]: before});
  const {look, lookLater} = looking(undefined, {isRepeated: false});
  expect((await look()).history).toEqual((await historyOf(repository.folder)).history);
  expect(await lookLater()).toBe(false);
});
