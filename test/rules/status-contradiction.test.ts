import {expect, test} from 'vitest';
import {exportOf, type Files, findingsOf, pageOf} from '../support/portal.ts';

const A = 'docs/specs/001-a/spec.md';
const TASKS = 'docs/specs/001-a/tasks.md';
const OLD = 'docs/adr/0001-old.md';

test.each<[string, Files, readonly string[]]>([
  [
    'front matter against body',
    {[A]: '---\nstatus: archived\n---\n# A\n\n**Status**: Done\n'},
    [
      `${A}:2 Claimed: status \`archived\` in the front matter. Evidence: status \`Done\` below the title (\`${A}:6\`).`,
    ],
  ],
  [
    'front matter against a section',
    {[OLD]: '---\nstatus: proposed\n---\n# Old\n\n## Status\n\nAccepted\n'},
    [
      `${OLD}:2 Claimed: status \`proposed\` in the front matter. Evidence: status \`Accepted\` in the section on status (\`${OLD}:8\`).`,
    ],
  ],
  [
    'a folder for what is done',
    {'docs/specs/done/2026-Q3/x.spec.md': '# X\n\n**Status**: Draft\n'},
    [
      'docs/specs/done/2026-Q3/x.spec.md:3 Claimed: status `Draft` below the title. Evidence: the file lies in `done/` (`docs/specs/done/2026-Q3/x.spec.md:1`).',
    ],
  ],
  [
    'the archive of changes',
    {'openspec/changes/archive/2026-01-01-c/proposal.md': '# C\n\nStatus: in progress\n'},
    [
      'openspec/changes/archive/2026-01-01-c/proposal.md:3 Claimed: status `in progress` below the title. Evidence: the file lies in `changes/archive/` (`openspec/changes/archive/2026-01-01-c/proposal.md:1`).',
    ],
  ],
  [
    'a title that says so',
    {'docs/runbooks/x.md': '# Restart [Deprecated]\n\nStatus: Active\n'},
    [
      'docs/runbooks/x.md:3 Claimed: status `Active` below the title. Evidence: the title says `[Deprecated]` (`docs/runbooks/x.md:1`).',
    ],
  ],
  [
    'accepted, and superseded by another',
    {[OLD]: '# Old\n\nStatus: Accepted\n', 'docs/adr/0002-new.md': '# New\n\nSupersedes ADR-0001\n'},
    [
      `${OLD}:3 Claimed: status \`Accepted\` below the title. Evidence: superseded by ADR-0002 (\`docs/adr/0002-new.md:3\`).`,
    ],
  ],
  [
    'accepted, and superseded by its own front matter',
    {
      [OLD]: '---\nstatus: accepted\nsuperseded_by: ADR-0002\n---\n# Old\n',
      'docs/adr/0002-new.md': '# New\n',
    },
    [`${OLD}:2 Claimed: status \`accepted\` in the front matter. Evidence: superseded by ADR-0002 (\`${OLD}:3\`).`],
  ],
  [
    'approved with open clarifications',
    {[A]: '# A\n\n**Status**: Approved\n\n## Open Questions\n\n- Who pays for it?\n- How long is it kept?\n'},
    [
      `${A}:3 Claimed: status \`Approved\` below the title. Evidence: 2 clarifications are open, the first here (\`${A}:7\`).`,
    ],
  ],
  [
    'all tasks done but draft',
    {[A]: '# A\n\n**Status**: Draft\n', [TASKS]: '# Tasks\n\n- [x] T001 Do it\n- [x] T002 Test it\n'},
    [`${A}:3 Claimed: status \`Draft\` below the title. Evidence: all 2 tasks are done (\`${TASKS}:3\`).`],
  ],
])('%s', (_name, files, expected) => {
  expect(findingsOf('status-contradiction', files)).toEqual(expected);
});

test.each<[string, Files]>([
  ['the same word twice', {[A]: '---\nstatus: draft\n---\n# A\n\n**Status**: Draft\n'}],
  ['two words of one stage', {[A]: '---\nstatus: proposed\n---\n# A\n\n**Status**: Draft\n'}],
  ['a word nobody knows', {[A]: '---\nstatus: purple\n---\n# A\n\n**Status**: Draft\n'}],
  ['a section about another status', {[A]: '# A\n\n**Status**: Draft\n\n## Status\n\nThe pump is accepted by all\n'}],
  ['nothing written', {'docs/specs/done/x.spec.md': '# X\n'}],
  ['approved things get done', {'docs/specs/done/x.spec.md': '# X\n\n**Status**: Approved\n'}],
  ['a feature of that name', {'docs/specs/done/spec.md': '# X\n\n**Status**: Draft\n'}],
  [
    'superseded in part',
    {
      [OLD]: '# Old\n\n**Status**: Accepted, superseded in part by ADR-0002\n',
      'docs/adr/0002-new.md': '# New\n',
    },
  ],
  ['superseded and says so', {[OLD]: '# Old\n\nStatus: Superseded by ADR-0002\n', 'docs/adr/0002-new.md': '# New\n'}],
  ['a draft with open clarifications', {[A]: '# A\n\n**Status**: Draft\n\n## Open Questions\n\n- Who pays for it?\n'}],
  ['one task open', {[A]: '# A\n\n**Status**: Draft\n', [TASKS]: '# Tasks\n\n- [x] T001 Do it\n- [ ] T002 Test it\n'}],
  ['no tasks', {[A]: '# A\n\n**Status**: Draft\n', [TASKS]: '# Tasks\n'}],
  [
    "a companion's own status",
    {[A]: '# A\n\n**Status**: Done\n', 'docs/specs/001-a/plan.md': '# Plan\n\n**Status**: Draft\n'},
  ],
])('no contradiction: %s', (_name, files) => {
  expect(findingsOf('status-contradiction', files)).toEqual([]);
});

const TWO = {[A]: '---\nstatus: archived\n---\n# A\n\n**Status**: Done\n', [TASKS]: '# Tasks\n\n- [x] T001 Do it\n'};

test('the export holds both sides', () => {
  expect(exportOf(TWO).contradictions).toEqual([
    {
      artifact: '001-a',
      kind: 'two-statuses',
      claimed: {text: 'status `archived` in the front matter', path: A, line: 2},
      evidence: {text: 'status `Done` below the title', path: A, line: 6},
    },
  ]);
});

test('the main page shows them, its companions do not', () => {
  const [contradiction, ...others] = pageOf(TWO, A).contradictions;
  expect(others).toEqual([]);
  expect(contradiction?.evidence).toEqual({
    text: 'status `Done` below the title',
    place: {path: A, line: 6, column: 1, href: `https://git.example/${A}#L6`},
  });
  expect(pageOf(TWO, TASKS).contradictions).toEqual([]);
});
