import {describe, expect, test} from 'vitest';
import {recognitionOf, recognitionOfFile} from '../../support/portal.ts';

const PATH = 'docs/specs/001-backups/spec.md';

function notesOf(
  text: string,
  list: 'understood' | 'guessed' | 'ignored',
  others: Readonly<Record<string, string>> = {},
) {
  return recognitionOfFile({[PATH]: text, ...others}, PATH)[list].map(
    ({topic, text: words, position}) => `${topic} ${words}:${position.line}`,
  );
}

test.each([
  ['title and id from the heading', '# SPEC-001: Backups', ['id SPEC-001:1', 'title Backups:1']],
  ['title from front matter', '---\ntitle: Backups\n---\n\nText.', ['title Backups:2', 'field title: Backups:2']],
  ['status and its carrier', '# Backups\n\n**Status**: Draft', ['title Backups:1', 'status Draft:3']],
  [
    'requirement with an id',
    '# Backups\n\n## Requirements\n\n- **FR-001**: it MUST run',
    ['title Backups:1', 'requirement FR-001:5'],
  ],
  [
    'a broken reference is understood',
    '# Backups\n\nSee `docs/a/b.md`.',
    ['title Backups:1', 'reference `docs/a/b.md`:3'],
  ],
  ['no title without heading', 'Text.', []],
  ['no item in a fence', '# Backups\n\n```md\n- **FR-001**: it MUST run\n```', ['title Backups:1']],
])('understood: %s', (_name, text, expected) => {
  expect(notesOf(text, 'understood')).toEqual(expected);
});

test.each([
  ['key from the folder', '# Backups', ['kind spec:1', 'key 001-backups:1']],
  ['title from the folder', 'Text.', ['kind spec:1', 'key 001-backups:1', 'title Backups:1']],
  ['a task told by its section', '# SPEC-001: A\n\n## Phase 1\n\n- [ ] build it', ['kind spec:1', 'task build it:5']],
  ['a numbered task is no guess', '# SPEC-001: A\n\n## Phase 1\n\n- [ ] T001 build it', ['kind spec:1']],
])('guessed: %s', (_name, text, expected) => {
  expect(notesOf(text, 'guessed')).toEqual(expected);
});

test.each([
  ['a heading with text only', '# Backups\n\n## Prose\n\nText.', ['heading Prose:3']],
  ['a heading with an item below a heading below it', '# Backups\n\n## A\n\n### B\n\n- **FR-001**: it MUST run', []],
  ['an unknown directive', '# Backups\n\n:::tabs\nText\n:::', ['directive tabs:3']],
  ['an unknown directive without a body', '# Backups\n\n::map{zoom=2}', ['directive map:3']],
  ['a reference directive is read', '# Backups\n\n::runbook[restore]', []],
  ['an admonition is drawn', '# Backups\n\n:::note\nText\n:::', []],
  ['a colon in a sentence', '# Backups\n\nAt 10:30 it runs.', []],
  ['a menu nobody chose from', '# Backups\n\n**Status**: Draft | Review | Done', ['status Draft | Review | Done:3']],
])('left aside: %s', (_name, text, expected) => {
  expect(notesOf(text, 'ignored')).toEqual(expected);
});

describe('references', () => {
  const restore = {'docs/runbooks/restore-a-backup.md': '# Restore'};

  test('a path written from the root is read, the only file of a name is a guess', () => {
    expect(notesOf('# SPEC-001: A\n\nSee `docs/runbooks/restore-a-backup.md`.', 'guessed', restore)).toEqual([
      'kind spec:1',
    ]);
    expect(notesOf('# SPEC-001: A\n\nSee `restore-a-backup.md`.', 'guessed', restore)).toEqual([
      'kind spec:1',
      'reference `restore-a-backup.md`:3',
    ]);
  });

  test('they are counted by what became of them', () => {
    const text = '# A\n\nSee `docs/runbooks/restore-a-backup.md`, `docs/a/b.md` and `docs/specs/other.txt.md`.';
    expect(recognitionOfFile({[PATH]: text, ...restore}, PATH).references).toEqual({
      resolved: 1,
      broken: 2,
      ambiguous: 0,
      outside: 0,
      placeholder: 0,
    });
  });
});

test('a companion names its main file, a mention the file that defines the item', () => {
  const files = {
    [PATH]: '# SPEC-001: A\n\n- **FR-001**: it MUST run',
    'docs/specs/001-backups/plan.md': '# Plan\n\n- **FR-001**: later',
  };
  const plan = recognitionOfFile(files, 'docs/specs/001-backups/plan.md');
  expect(plan.guessed.map(({text}) => text)).toContain(`companion of ${PATH}`);
  expect(plan.ignored.map(({topic, text}) => `${topic} ${text}`)).toEqual(['requirement FR-001']);
});

test('files that are no records tell why', () => {
  const files = {'docs/specs/templates/x.md': '', 'notes/x.md': '', 'docs/decisions/README.md': '', [PATH]: ''};
  expect(recognitionOf(files).ignored.map(({path, how}) => `${path} ${how}`)).toEqual([
    'docs/decisions/README.md an overview of its folder',
    'docs/specs/templates/x.md excluded by `**/{template,templates,.templates,archetypes,spec-templates}/**`',
    'notes/x.md no pattern of specs, decisions or runbooks matches',
  ]);
});
