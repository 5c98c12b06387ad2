import {afterEach, beforeEach, expect, test, vi} from 'vitest';
import {createRepository, type GitRepository, historyOf, told} from '../../support/gitRepository.ts';

const read = vi.hoisted((): string[] => []);
vi.mock('../../../plugins/docusaurus-plugin-spec-portal/src/core/readFile.ts', async (original) => {
  const real = await original<typeof import('../../../plugins/docusaurus-plugin-spec-portal/src/core/readFile.ts')>();
  return {
    ...real,
    readFile(...[source, ...others]: Parameters<typeof real.readFile>) {
      read.push(source.text);
      return real.readFile(source, ...others);
    },
  };
});

const SPEC = 'docs/specs/001-a/spec.md';
const RUNBOOK = 'docs/runbooks/resume.md';
const before = '# SPEC-001: Jobs\n\n- **FR-001**: Jobs MUST resume\n';
const after = '# SPEC-001: Jobs\n\n- **FR-001**: Jobs SHOULD resume\n';
const runbook = '# Resume\n\nSee FR-001.\n';

let repository: GitRepository;
beforeEach(() => {
  repository = createRepository();
  read.splice(0);
});
afterEach(() => repository.remove());

// Thousands of documents were read twice.
test('what a document says today is not read again from its last commit', async () => {
  repository.commit('2026-01-02', {[SPEC]: before, [RUNBOOK]: runbook});
  repository.commit('2026-02-03', {[SPEC]: after});
  const {history} = await historyOf(repository.folder);
  expect(told(history?.changes ?? [])).toContain('2026-02-03 text FR-001: Jobs MUST resume -> Jobs SHOULD resume');
  expect(read.toSorted()).toEqual([before, after, runbook].toSorted());
});

test('a version that lay in another place is read as what it was there', async () => {
  repository.commit('2026-01-02', {'docs/runbooks/jobs.md': after});
  repository.commit('2026-02-03', {'docs/runbooks/jobs.md': null, [SPEC]: after});
  await historyOf(repository.folder);
  expect(read).toEqual([after, after]);
});
