import {afterEach, beforeEach, describe, expect, test} from 'vitest';
import {createRepository, type GitRepository, historyOf, told} from '../../support/gitRepository.ts';

const SPEC = 'docs/specs/001-a/spec.md';
const ADR_1 = 'docs/adr/0001-first.md';
const ADR_2 = 'docs/adr/0002-second.md';
const RUNBOOK = 'docs/runbooks/resume.md';

let repository: GitRepository;

beforeEach(() => {
  repository = createRepository();
});
afterEach(() => repository.remove());

function spec(body: string, status = 'Draft'): string {
  return `# Jobs\n\n**Spec ID**: SPEC-001\n**Status**: ${status}\n\n## Requirements\n\n${body}\n`;
}

async function changes(): Promise<readonly string[]> {
  const {history} = await historyOf(repository.folder);
  return told(history?.changes ?? []);
}

describe('one edit of a spec', () => {
  test.each<[string, string, string, readonly string[]]>([
    [
      'a requirement is reworded',
      spec('- **FR-001**: Jobs MUST resume'),
      spec('- **FR-001**: Jobs SHOULD resume'),
      ['text FR-001: Jobs MUST resume -> Jobs SHOULD resume'],
    ],
    [
      'a requirement is added',
      spec('- **FR-001**: Jobs MUST resume'),
      spec('- **FR-001**: Jobs MUST resume\n- **FR-002**: Jobs MUST stop'),
      ['requirement-added FR-002:  -> Jobs MUST stop'],
    ],
    [
      'a requirement is removed',
      spec('- **FR-001**: Jobs MUST resume\n- **FR-002**: Jobs MUST stop'),
      spec('- **FR-001**: Jobs MUST resume'),
      ['requirement-removed FR-002: Jobs MUST stop -> '],
    ],
    ['the status moves', spec('', 'Draft'), spec('', 'Accepted'), ['status SPEC-001: Draft -> Accepted']],
    [
      'a question is asked',
      spec('- **FR-001**: Jobs MUST resume'),
      spec('- **FR-001**: Jobs MUST resume [NEEDS CLARIFICATION: how soon?]'),
      ['question SPEC-001:  -> how soon?'],
    ],
    [
      'a question is answered in its place',
      spec('- **FR-001**: Jobs MUST resume [NEEDS CLARIFICATION: how soon?]'),
      spec('- **FR-001**: Jobs MUST resume [CLARIFIED: within a minute]'),
      ['answer SPEC-001: how soon? -> within a minute'],
    ],
    [
      'a question is withdrawn',
      spec('- **FR-001**: Jobs MUST resume [NEEDS CLARIFICATION: how soon?]'),
      spec('- **FR-001**: Jobs MUST resume'),
      ['question SPEC-001: how soon? -> '],
    ],
    [
      'a sentence without a number is reworded',
      spec('').replace('## Requirements', '## Acceptance Criteria\n\n- Both commands MUST run without a site'),
      spec('').replace('## Requirements', '## Acceptance Criteria\n\n- All commands MUST run without a site'),
      ['text SPEC-001: Both commands MUST run without a site -> All commands MUST run without a site'],
    ],
    [
      'lines are wrapped',
      spec('- **FR-001**: Jobs MUST resume soon'),
      spec('- **FR-001**: Jobs\n  MUST resume\n  soon'),
      [],
    ],
    ['bold words', spec('- **FR-001**: Jobs MUST resume'), spec('* **FR-001**: Jobs **MUST** resume.'), []],
    [
      'a list becomes a table',
      spec('- **FR-001**: Jobs MUST resume'),
      spec('| ID | Requirement |\n| --- | --- |\n| FR-001 | Jobs MUST resume |'),
      [],
    ],
    [
      'a link is added in brackets',
      spec('- **FR-001**: Jobs MUST resume'),
      spec(`- **FR-001**: Jobs MUST resume (see ${ADR_1})`),
      [],
    ],
    [
      'requirements change places',
      spec('- **FR-001**: Jobs MUST resume\n- **FR-002**: Jobs MUST stop'),
      spec('- **FR-002**: Jobs MUST stop\n- **FR-001**: Jobs MUST resume'),
      [],
    ],
    [
      'prose around them',
      spec('- **FR-001**: Jobs MUST resume'),
      `${spec('- **FR-001**: Jobs MUST resume')}\nMore words.\n`,
      [],
    ],
    ['a word of the status in other letters', spec('', 'Draft'), spec('', 'draft'), []],
  ])('%s', async (_name, before, after, expected) => {
    repository.commit('2026-01-01', {[SPEC]: before});
    repository.commit('2026-01-02', {[SPEC]: after});
    expect(await changes()).toEqual([...expected.map((line) => `2026-01-02 ${line}`), '2026-01-01 added SPEC-001']);
  });
});

describe('documents', () => {
  test('come, are renamed, and go', async () => {
    const text = '# Resume\n\n1. Look at the queue.\n2. Resume it.\n3. Look again whether it moves.\n';
    repository.commit('2026-01-01', {[RUNBOOK]: text, [SPEC]: spec('')});
    repository.commit('2026-01-02', {[RUNBOOK]: null, 'docs/runbooks/resume-jobs.md': text});
    repository.commit('2026-01-03', {'docs/runbooks/resume-jobs.md': null});
    expect(await changes()).toEqual([
      '2026-01-03 removed gone',
      '2026-01-02 renamed gone: docs/runbooks/resume.md -> docs/runbooks/resume-jobs.md',
      '2026-01-01 added gone',
      '2026-01-01 added SPEC-001',
    ]);
  });

  test('a folder renamed with its spec keeps the history of its requirements', async () => {
    repository.commit('2026-01-01', {[SPEC]: spec('- **FR-001**: Jobs MUST resume')}, 'Ana');
    repository.git('mv', 'docs/specs/001-a', 'docs/specs/001-jobs');
    repository.commit('2026-01-02', {}, 'Ben');
    const {history} = await historyOf(repository.folder);
    expect(history?.files.get('docs/specs/001-jobs/spec.md')).toMatchObject({
      created: {date: '2026-01-01', author: 'Ana'},
      updated: {date: '2026-01-02', author: 'Ben'},
    });
    expect(history?.items.get('SPEC-001/FR-001')?.changed).toMatchObject({date: '2026-01-01', author: 'Ana'});
  });

  test('a requirement that moves to another file of its spec is the same', async () => {
    repository.commit('2026-01-01', {
      [SPEC]: spec('- **FR-001**: Jobs MUST resume\n- **FR-002**: Jobs MUST stop'),
      'docs/specs/001-a/details.md': '# Details\n',
    });
    repository.commit('2026-01-02', {
      [SPEC]: spec('- **FR-001**: Jobs MUST resume'),
      'docs/specs/001-a/details.md': '# Details\n\n- **FR-002**: Jobs MUST stop\n',
    });
    expect(await changes()).toEqual(['2026-01-01 added SPEC-001']);
  });

  test('a runbook is verified again', async () => {
    repository.commit('2026-01-01', {[RUNBOOK]: '# Resume\n\n- **Last verified**: 2025-12-01\n'});
    repository.commit('2026-01-02', {[RUNBOOK]: '# Resume\n\n- **Last verified**: 2026-01-02\n'});
    expect(await changes()).toEqual([
      '2026-01-02 verified resume: 2025-12-01 -> 2026-01-02',
      '2026-01-01 added resume',
    ]);
  });

  test('a decision takes the place of another, whoever says so first', async () => {
    const adr = (number: number, more = '') =>
      `# ADR-000${number}: Choice ${number}\n\n- **Status**: Accepted\n${more}\nText.\n`;
    repository.commit('2026-01-01', {[ADR_1]: adr(1)});
    repository.commit('2026-01-02', {[ADR_2]: adr(2, '- **Supersedes**: ADR-0001\n')});
    repository.commit('2026-01-03', {[ADR_1]: adr(1, '- **Superseded by**: ADR-0002\n')});
    expect((await changes()).filter((line) => line.includes('superseded'))).toEqual([
      '2026-01-02 superseded ADR-0001:  -> ADR-0002',
    ]);
  });
});

test('ids stay the same when more is committed', async () => {
  repository.commit('2026-01-01', {[SPEC]: spec('- **FR-001**: Jobs MUST resume')});
  repository.commit('2026-01-02', {[SPEC]: spec('- **FR-001**: Jobs MAY resume')});
  const first = (await historyOf(repository.folder)).history?.changes.map(({id}) => id) ?? [];
  repository.git('mv', 'docs/specs/001-a', 'docs/specs/001-b');
  repository.commit('2026-01-03', {});
  const second = (await historyOf(repository.folder)).history?.changes.map(({id}) => id) ?? [];
  expect(first).toHaveLength(2);
  expect(new Set(second).size).toBe(second.length);
  expect(second.slice(-2)).toEqual(first);
});

describe('after its approval', () => {
  test.each<[string, readonly string[], number]>([
    ['reworded', [spec('- **FR-001**: A MUST be', 'Accepted'), spec('- **FR-001**: B MUST be', 'Accepted')], 1],
    ['reworded with the approval', [spec('- **FR-001**: A MUST be'), spec('- **FR-001**: B MUST be', 'Accepted')], 0],
    ['reworded in draft', [spec('- **FR-001**: A MUST be'), spec('- **FR-001**: B MUST be')], 0],
    [
      'approved again',
      [
        spec('- **FR-001**: A MUST be', 'Accepted'),
        spec('- **FR-001**: B MUST be', 'Draft'),
        spec('- **FR-001**: B MUST be', 'Accepted'),
      ],
      0,
    ],
    [
      'on its way from accepted to done',
      [
        spec('- **FR-001**: A MUST be', 'Accepted'),
        spec('- **FR-001**: B MUST be', 'Accepted'),
        spec('- **FR-001**: B MUST be', 'Implemented'),
      ],
      1,
    ],
  ])('%s', async (_name, versions, expected) => {
    for (const [index, text] of versions.entries()) repository.commit(`2026-01-0${index + 1}`, {[SPEC]: text});
    const {history} = await historyOf(repository.folder);
    expect(history?.drifts.get('SPEC-001')?.changes.length ?? 0).toBe(expected);
  });
});
