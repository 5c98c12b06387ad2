import {afterEach, beforeEach, describe, expect, test} from 'vitest';
import {createHistorian} from '../../../plugins/docusaurus-plugin-spec-portal/src/core/historian.ts';
import {createTracer} from '../../../plugins/docusaurus-plugin-spec-portal/src/core/trace.ts';
import {createRevisionReader} from '../../../plugins/docusaurus-plugin-spec-portal/src/node/index.ts';
import {createRepository, type GitRepository} from '../../support/gitRepository.ts';
import {type Files, sourcesOf} from '../../support/portal.ts';
import {SETTINGS} from '../../support/settings.ts';

const SPEC = 'docs/specs/001-a/spec.md';
const OLD = 'docs/adr/0001-old.md';
const NEW = 'docs/adr/0002-new.md';
const FILES: Files = {
  [SPEC]:
    '# SPEC-001: Jobs\n\nWords.\n\n## Requirements\n\n- **FR-001**: Jobs MUST resume. [NEEDS CLARIFICATION: how soon?]\n',
  [OLD]: '# ADR-0001: Old\n\n**Status**: Accepted\n',
  [NEW]: '# ADR-0002: New\n\n**Status**: Accepted\n\n**Supersedes**: ADR-0001\n',
};

let repository: GitRepository;
beforeEach(() => {
  repository = createRepository();
  repository.commit('2026-01-02', FILES);
});
afterEach(() => repository.remove());

/** Looks of one preview at the texts of files, and at what Git says by then. */
function looking() {
  const trace = createTracer(SETTINGS);
  const historian = createHistorian(SETTINGS);
  const read = createRevisionReader(repository.folder, historian.wanted);
  return async (files: Files) => {
    const sources = sourcesOf(files);
    return historian.tell(await read(), trace(sources, new Set(Object.keys(files))), sources);
  };
}

const edited = (from: string, to: string, path = SPEC): Files => ({
  ...FILES,
  [path]: (FILES[path] ?? '').replace(from, to),
});

describe('a history is told once', () => {
  test.each<readonly [string, Files]>([
    ['nothing', FILES],
    ['a sentence', edited('Words.', 'Other words.')],
    ['a line more above the requirements', edited('Words.', 'Words.\n\nMore.')],
    ['a status', edited('Accepted', 'Proposed', OLD)],
  ])('while the documents have nothing else to say to it: %s is edited', async (_name, files) => {
    const look = looking();
    const before = await look(FILES);
    expect(before?.items.size).toBe(2);
    expect(await look(files)).toBe(before);
  });
});

describe('a history is told again', () => {
  test.each<readonly [string, Files]>([
    ['a requirement has other words', edited('MUST resume', 'MUST stop')],
    ['a requirement has another number', edited('FR-001', 'FR-002')],
    ['a question is answered', edited('NEEDS CLARIFICATION: how soon?', 'CLARIFIED: at once')],
    ['a document has another title', edited('ADR-0001: Old', 'ADR-0001: Older', OLD)],
    ['a document has another key', edited('ADR-0001: Old', 'ADR-0003: Old', OLD)],
    ['a document takes the place of none', edited('**Supersedes**: ADR-0001', 'Words.', NEW)],
    ['a document is gone', {[SPEC]: FILES[SPEC] ?? '', [NEW]: FILES[NEW] ?? ''}],
    ['a document is new', {...FILES, 'docs/adr/0003-more.md': '# ADR-0003: More\n'}],
  ])('when %s, as if it had been so from the beginning', async (_name, files) => {
    const look = looking();
    const before = await look(FILES);
    const after = await look(files);
    expect(after).not.toBe(before);
    expect(after).toEqual(await looking()(files));
  });

  test('when there is a commit', async () => {
    const look = looking();
    const before = await look(FILES);
    repository.commit('2026-02-03', edited('MUST resume', 'SHOULD resume'));
    const after = await look(edited('MUST resume', 'SHOULD resume'));
    expect(after?.changes.length).toBeGreaterThan(before?.changes.length ?? 0);
    expect(after).toEqual(await looking()(edited('MUST resume', 'SHOULD resume')));
  });
});
