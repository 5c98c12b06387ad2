import {afterEach, beforeEach, expect, test, vi} from 'vitest';
import {createHistorian} from '../../../plugins/docusaurus-plugin-spec-portal/src/core/historian.ts';
import {createTracer} from '../../../plugins/docusaurus-plugin-spec-portal/src/core/trace.ts';
import {createRevisionReader} from '../../../plugins/docusaurus-plugin-spec-portal/src/node/index.ts';
import {createRepository, type GitRepository, historyOf, told} from '../../support/gitRepository.ts';
import {sourcesOf} from '../../support/portal.ts';
import {SETTINGS} from '../../support/settings.ts';

const read = vi.hoisted((): string[] => []);
vi.mock('../../../plugins/docusaurus-plugin-spec-portal/src/core/parse/parseFile.ts', async (original) => {
  const real =
    await original<typeof import('../../../plugins/docusaurus-plugin-spec-portal/src/core/parse/parseFile.ts')>();
  return {
    ...real,
    parseFile(source: Parameters<typeof real.parseFile>[0]) {
      read.push(source.text);
      return real.parseFile(source);
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

test('versions can be read one by one before the history is told, which reads none then', async () => {
  repository.commit('2026-01-02', {[SPEC]: before, [RUNBOOK]: runbook});
  repository.commit('2026-02-03', {[SPEC]: after});
  const trace = createTracer(SETTINGS);
  const historian = createHistorian(SETTINGS);
  const files = sourcesOf({[SPEC]: after, [RUNBOOK]: runbook});
  const traced = trace(files, new Set([SPEC, RUNBOOK]));
  const answer = await createRevisionReader(repository.folder, historian.wanted)();
  read.splice(0);
  const counts = [...historian.read(answer, traced, files)].map(() => read.length);
  // The words of today are known.
  expect(read).toEqual([before]);
  expect(counts.length).toBeGreaterThan(2);
  expect(Math.max(...counts.map((count, at) => count - (counts[at - 1] ?? 0)))).toBe(1);
  expect(historian.tell(answer, traced, files)?.changes.length).toBeGreaterThan(0);
  expect(read).toEqual([before]);
});
