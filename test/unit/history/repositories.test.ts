import {execFileSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, describe, expect, test} from 'vitest';
import type {GitAnswer} from '../../../plugins/docusaurus-plugin-spec-portal/src/model/revisions.ts';
import {createRevisionReader} from '../../../plugins/docusaurus-plugin-spec-portal/src/node/index.ts';
import {createRepository, type GitRepository, historyOf, runGit, told} from '../../support/gitRepository.ts';
import {settingsWith} from '../../support/settings.ts';

const SPEC = 'docs/specs/001-a/spec.md';

let repository: GitRepository;
const others: string[] = [];

beforeEach(() => {
  repository = createRepository();
});
afterEach(() => {
  repository.remove();
  for (const folder of others.splice(0)) rmSync(folder, {recursive: true, force: true});
});

function spec(...requirements: readonly string[]): string {
  const lines = requirements.map((text, index) => `- **FR-00${index + 1}**: ${text}`);
  return `# Jobs\n\n**Spec ID**: SPEC-001\n\n## Requirements\n\n${lines.join('\n')}\n`;
}

function cloneOf(...args: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'portal-clone-'));
  others.push(folder);
  runGit(folder, ['clone', '--quiet', ...args, `file://${repository.folder}`, 'clone'], '2026-01-01', 'Ana');
  return join(folder, 'clone');
}

/** Looks where no program is found, so that Git cannot be asked. */
async function withoutGit<Answer>(look: () => Promise<Answer>): Promise<Answer> {
  const path = process.env['PATH'];
  process.env['PATH'] = '/nowhere';
  try {
    return await look();
  } finally {
    process.env['PATH'] = path;
  }
}

describe('without a history', () => {
  test('no repository', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'portal-plain-'));
    others.push(folder);
    mkdirSync(join(folder, 'docs/specs/001-a'), {recursive: true});
    writeFileSync(join(folder, SPEC), spec('Jobs MUST resume'));
    const {history, trace} = await historyOf(folder);
    expect(history).toBeNull();
    expect(trace.artifacts).toHaveLength(1);
  });

  test('no commit', async () => {
    repository.write({[SPEC]: spec('Jobs MUST resume')});
    expect((await historyOf(repository.folder)).history).toBeNull();
  });

  test('commits of other files only: they say nothing of these documents', async () => {
    repository.commit('2026-01-01', {'README.md': 'Hello'});
    repository.write({[SPEC]: spec('Jobs MUST resume')});
    expect((await historyOf(repository.folder)).history).toBeNull();
  });

  test('switched off', async () => {
    repository.commit('2026-01-01', {[SPEC]: spec('Jobs MUST resume')});
    expect((await historyOf(repository.folder, settingsWith({history: false}))).history).toBeNull();
  });

  test('no Git on the machine', async () => {
    repository.commit('2026-01-01', {[SPEC]: spec('Jobs MUST resume')});
    expect(await withoutGit(createRevisionReader(repository.folder, () => []))).toEqual({
      state: 'none',
      reason: 'no-repository',
    });
  });

  test('a repository that Git refuses says why', async () => {
    repository.commit('2026-01-01', {[SPEC]: spec('Jobs MUST resume')});
    writeFileSync(join(repository.folder, '.git/config'), '[core\n');
    const answer = await createRevisionReader(repository.folder, () => [])();
    expect(answer).toMatchObject({state: 'failed', message: expect.stringContaining('config')});
  });
});

describe('clones', () => {
  beforeEach(() => {
    repository.commit('2026-01-01', {[SPEC]: spec('Jobs MUST resume', 'Jobs MUST stop')});
    repository.commit('2026-01-02', {[SPEC]: spec('Jobs MAY resume', 'Jobs MUST stop')});
    repository.commit('2026-01-03', {'docs/adr/0001-x.md': '# ADR-0001: X\n'});
  });

  test('a shallow one believes nothing of its oldest commit', async () => {
    const {history} = await historyOf(cloneOf('--depth', '2'));
    expect(history?.isShallow).toBe(true);
    expect(told(history?.changes ?? [])).toEqual(['2026-01-03 added ADR-0001']);
    expect(history?.files.get(SPEC)).toBeUndefined();
    expect(history?.files.get('docs/adr/0001-x.md')).toMatchObject({created: {date: '2026-01-03'}});
    expect(history?.items.size).toBe(0);
  });

  test('a shallow one of one commit knows its head and nothing else', async () => {
    const {history} = await historyOf(cloneOf('--depth', '1'));
    expect(history).toMatchObject({isShallow: true, head: {date: '2026-01-03'}, changes: []});
    expect(history?.files.size).toBe(0);
  });

  test('a change in the part that is there is told, its first day is not', async () => {
    repository.commit('2026-01-04', {[SPEC]: spec('Jobs MAY resume', 'Jobs MAY stop')});
    const {history} = await historyOf(cloneOf('--depth', '3'));
    expect(history?.files.get(SPEC)).toMatchObject({created: null, updated: {date: '2026-01-04'}});
    expect(history?.items.get('SPEC-001/FR-002')).toMatchObject({added: null, changed: {date: '2026-01-04'}});
    expect(history?.items.get('SPEC-001/FR-001')).toBeUndefined();
  });

  test('a detached head is a head', async () => {
    repository.git('checkout', '--quiet', '--detach', 'HEAD~1');
    const {history} = await historyOf(repository.folder);
    expect(history?.head.date).toBe('2026-01-02');
    expect(told(history?.changes ?? [])[0]).toBe('2026-01-02 text FR-001: Jobs MUST resume -> Jobs MAY resume');
  });

  test('only as many commits are compared as the options say; the others still give days', async () => {
    const {history} = await historyOf(repository.folder, settingsWith({history: {commits: 2}}));
    expect(history?.isLimited).toBe(true);
    expect(told(history?.changes ?? [])).toEqual([
      '2026-01-03 added ADR-0001',
      '2026-01-02 text FR-001: Jobs MUST resume -> Jobs MAY resume',
    ]);
    expect(history?.files.get(SPEC)?.created?.date).toBe('2026-01-01');
  });
});

describe('branches', () => {
  test('a change of a branch is told once, with its own commit', async () => {
    repository.commit('2026-01-01', {[SPEC]: spec('One', 'Two')}, 'Ana');
    repository.git('checkout', '--quiet', '-b', 'side');
    repository.commit('2026-01-02', {[SPEC]: spec('One changed', 'Two')}, 'Ben');
    repository.git('checkout', '--quiet', 'main');
    repository.commit('2026-01-03', {'docs/adr/0001-x.md': '# ADR-0001: X\n'}, 'Cyd');
    runGit(repository.folder, ['merge', '--quiet', '--no-ff', '-m', 'Merge', 'side'], '2026-01-04', 'Dan');
    const {history} = await historyOf(repository.folder);
    expect(told(history?.changes ?? [])).toEqual([
      '2026-01-03 added ADR-0001',
      '2026-01-02 text FR-001: One -> One changed',
      '2026-01-01 added SPEC-001',
    ]);
    expect(history?.items.get('SPEC-001/FR-001')?.changed.author).toBe('Ben');
    expect(history?.head.author).toBe('Dan');
  });

  test('two branches change two requirements of one file: the merge tells neither again', async () => {
    const wide = (first: string, last: string) => spec(first, 'Two', 'Three', 'Four', 'Five', 'Six', last);
    repository.commit('2026-01-01', {[SPEC]: wide('First', 'Last')});
    repository.git('checkout', '--quiet', '-b', 'side');
    repository.commit('2026-01-02', {[SPEC]: wide('First of side', 'Last')});
    repository.git('checkout', '--quiet', 'main');
    repository.commit('2026-01-03', {[SPEC]: wide('First', 'Last of main')});
    runGit(repository.folder, ['merge', '--quiet', '--no-ff', '-m', 'Merge', 'side'], '2026-01-04', 'Dan');
    expect(told((await historyOf(repository.folder)).history?.changes ?? [])).toEqual([
      '2026-01-03 text FR-007: Last -> Last of main',
      '2026-01-02 text FR-001: First -> First of side',
      '2026-01-01 added SPEC-001',
    ]);
  });

  test('what a merge says that neither side said is told with the merge', async () => {
    repository.commit('2026-01-01', {[SPEC]: spec('One')});
    repository.git('checkout', '--quiet', '-b', 'side');
    repository.commit('2026-01-02', {[SPEC]: spec('One of side')});
    repository.git('checkout', '--quiet', 'main');
    repository.commit('2026-01-03', {[SPEC]: spec('One of main')});
    expect(() =>
      runGit(repository.folder, ['merge', '--quiet', '--no-ff', '-m', 'Merge', 'side'], '2026-01-04', 'Dan'),
    ).toThrow();
    repository.commit('2026-01-04', {[SPEC]: spec('One of both')}, 'Dan');
    const lines = told((await historyOf(repository.folder)).history?.changes ?? []);
    expect(lines[0]).toBe('2026-01-04 text FR-001: One of main -> One of both');
    expect(lines).toHaveLength(4);
  });
});

describe('the working tree', () => {
  test('edits that are not committed have no day, and break nothing', async () => {
    repository.commit('2026-01-01', {[SPEC]: spec('One', 'Two')});
    repository.write({[SPEC]: spec('One', 'Two edited', 'Three new'), 'docs/adr/0001-new.md': '# ADR-0001: New\n'});
    const {history} = await historyOf(repository.folder);
    expect(history?.items.get('SPEC-001/FR-001')?.changed.date).toBe('2026-01-01');
    expect(history?.items.get('SPEC-001/FR-003')).toBeUndefined();
    expect(history?.files.get('docs/adr/0001-new.md')).toBeUndefined();
    expect(told(history?.changes ?? [])).toEqual(['2026-01-01 added SPEC-001']);
  });

  test('the root may be a folder of the repository', async () => {
    repository.commit('2026-01-01', {
      [`services/jobs/${SPEC}`]: spec('One'),
      'docs/specs/001-outside/spec.md': spec('Outside'),
    });
    const {history} = await historyOf(join(repository.folder, 'services/jobs'));
    expect(history?.prefix).toBe('services/jobs/');
    expect([...(history?.files.keys() ?? [])]).toEqual([SPEC]);
    expect(told(history?.changes ?? [])).toEqual(['2026-01-01 added SPEC-001']);
  });

  test('a submodule has a history of its own, which the outer one does not know', async () => {
    repository.commit('2026-01-01', {[SPEC]: spec('One')});
    const outer = createRepository();
    others.push(outer.folder);
    outer.commit('2026-02-01', {'docs/adr/0001-x.md': '# ADR-0001: X\n'});
    outer.git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', repository.folder, 'inner');
    outer.commit('2026-02-02', {});
    const {history, trace} = await historyOf(outer.folder);
    expect(trace.artifacts).toHaveLength(2);
    expect([...(history?.files.keys() ?? [])]).toEqual(['docs/adr/0001-x.md']);
    expect((await historyOf(join(outer.folder, 'inner'))).history?.files.get(SPEC)?.updated.date).toBe('2026-01-01');
  });

  test('names of other alphabets are followed; names that are no text are left out', async () => {
    repository.commit('2026-01-01', {'docs/specs/001-größe/spec.md': spec('One')});
    const odd = Buffer.concat([
      Buffer.from(`${repository.folder}/docs/specs/`),
      Buffer.from([0xff]),
      Buffer.from('.md'),
    ]);
    writeFileSync(odd, '# Odd\n');
    repository.commit('2026-01-02', {});
    const {history} = await historyOf(repository.folder);
    expect([...(history?.files.keys() ?? [])]).toEqual(['docs/specs/001-größe/spec.md']);
  });

  test('a file that begins with a dash, spaces and quotes', async () => {
    repository.commit('2026-01-01', {'docs/specs/--output=x \'y\' "z".md': spec('One')});
    expect(told((await historyOf(repository.folder)).history?.changes ?? [])).toEqual(['2026-01-01 added SPEC-001']);
  });
});

describe('while HEAD stays', () => {
  const headOf = (answer: GitAnswer) => (answer.state === 'read' ? answer.revisions.head.id : answer.state);

  test('Git is not asked', async () => {
    repository.commit('2026-01-01', {[SPEC]: spec('One')});
    const read = createRevisionReader(repository.folder, () => []);
    const first = await read();
    repository.write({[SPEC]: spec('One edited')});
    // What editors ask writes into the repository, and moves nothing.
    repository.git('add', '--all');
    repository.git('status');
    expect(await withoutGit(read)).toEqual(first);
    expect(first.state).toBe('read');
  });

  test.each<[string, (repository: GitRepository) => void]>([
    ['a commit', ({commit}) => commit('2026-01-02', {})],
    [
      'a commit on a branch that is packed',
      (repository) => {
        repository.git('pack-refs', '--all');
        repository.commit('2026-01-02', {});
      },
    ],
    [
      'a commit that is written anew',
      ({git}) => git('commit', '--quiet', '--amend', '--allow-empty', '--message', 'B'),
    ],
    ['a commit that is taken back', ({git}) => git('reset', '--quiet', '--hard', 'HEAD~1')],
    ['another branch', ({git}) => git('checkout', '--quiet', 'other')],
    ['a commit alone', ({git}) => git('checkout', '--quiet', '--detach', 'other')],
    ['a branch that stands for another one', ({git}) => git('symbolic-ref', 'refs/heads/main', 'refs/heads/other')],
    [
      'another commit in a packed branch',
      ({git}) => {
        git('update-ref', 'refs/heads/main', 'other');
        git('pack-refs', '--all');
      },
    ],
  ])('%s makes it another one', async (_what, change) => {
    repository.commit('2026-01-01', {[SPEC]: spec('One')});
    repository.git('branch', 'other');
    repository.commit('2026-01-01', {[SPEC]: spec('Two')});
    const read = createRevisionReader(repository.folder, () => []);
    const first = await read();
    change(repository);
    const now = repository.git('rev-parse', 'HEAD').trim();
    expect(headOf(first)).not.toBe(now);
    expect(headOf(await read())).toBe(now);
    expect(headOf(await withoutGit(read))).toBe(now);
  });

  test('it is that of a linked worktree', async () => {
    repository.commit('2026-01-01', {[SPEC]: spec('One')});
    const folder = mkdtempSync(join(tmpdir(), 'portal-worktree-'));
    others.push(folder);
    repository.git('worktree', 'add', '--quiet', join(folder, 'tree'));
    const read = createRevisionReader(join(folder, 'tree'), () => []);
    const first = await read();
    repository.commit('2026-01-02', {});
    expect(await withoutGit(read)).toEqual(first);
    runGit(join(folder, 'tree'), ['commit', '--quiet', '--allow-empty', '--message', 'C'], '2026-01-03', 'Ana');
    expect(headOf(await read())).not.toBe(headOf(first));
  });

  test('a repository that is gone has none', async () => {
    repository.commit('2026-01-01', {[SPEC]: spec('One')});
    const read = createRevisionReader(repository.folder, () => []);
    expect((await read()).state).toBe('read');
    rmSync(join(repository.folder, '.git'), {recursive: true});
    expect(await read()).toEqual({state: 'none', reason: 'no-repository'});
  });

  test('a repository that begins in a folder of another one is the nearer', async () => {
    repository.commit('2026-01-01', {[SPEC]: spec('One')});
    const root = join(repository.folder, 'docs');
    const read = createRevisionReader(root, () => []);
    expect((await read()).state).toBe('read');
    runGit(root, ['init', '--quiet'], '2026-01-01', 'Ana');
    expect(await read()).toEqual({state: 'none', reason: 'no-commit'});
  });
});

test('nothing that the repository configures is run', async () => {
  const witness = join(repository.folder, 'witness');
  const script = join(repository.folder, 'run.sh');
  repository.commit('2026-01-01', {
    'run.sh': `#!/bin/sh\ntouch '${witness}'\ncat\n`,
    '.gitattributes': '*.md diff=odd filter=odd\n',
  });
  execFileSync('chmod', ['+x', script]);
  for (const [key, value] of [
    ['diff.odd.textconv', script],
    ['diff.external', script],
    ['diff.odd.command', script],
    ['filter.odd.smudge', script],
    ['core.fsmonitor', script],
    ['core.pager', script],
    ['gpg.program', script],
    ['log.showSignature', 'true'],
    ['core.hooksPath', repository.folder],
  ] as const)
    repository.git('config', key, value);
  writeFileSync(join(repository.folder, '.git/witness-free'), '');
  repository.write({[SPEC]: spec('One')});
  repository.git('-c', 'core.fsmonitor=false', 'add', '--all');
  runGit(
    repository.folder,
    ['-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=/dev/null', 'commit', '-qm', 'x'],
    '2026-01-02',
    'Ana',
  );
  rmSync(witness, {force: true});
  const {history} = await historyOf(repository.folder);
  expect(told(history?.changes ?? [])).toEqual(['2026-01-02 added SPEC-001']);
  expect(() => execFileSync('test', ['-e', witness])).toThrow();
});
