import {describe, expect, test} from 'vitest';
import {cleanStatus} from '../../../plugins/docusaurus-plugin-spec-portal/src/core/extract/cleanStatus.ts';
import {stageOf} from '../../../plugins/docusaurus-plugin-spec-portal/src/core/extract/statusVocabulary.ts';
import {read} from '../../support/read.ts';
import {settingsWith} from '../../support/settings.ts';

function statusOf(markdown: string): string | null {
  const [status] = read(markdown, {kind: 'decision', path: 'docs/adr/0001-x.md'}).statuses;
  return status ? `${status.written} / ${status.stage}` : null;
}

describe('where a status stands', () => {
  test.each([
    ['bold line', '# T\n\n**Status**: Draft', 'Draft / draft'],
    ['bullet', '# T\n\n- Status: accepted', 'accepted / accepted'],
    ['plain line', '# T\n\nStatus: Proposed', 'Proposed / draft'],
    ['front matter', '---\nstatus: In Review\n---\n# T', 'In Review / review'],
    ['nested front matter', '---\nadr:\n  status: accepted\n---\n# T', 'accepted / accepted'],
    ['front matter before the body', '---\nstatus: accepted\n---\n# T\n\n**Status**: Draft', 'accepted / accepted'],
    ['section', '# T\n\n## Status\n\nAccepted\n\n## Context', 'Accepted / accepted'],
    ['section with links below', '# T\n\n## Status\n\nAccepted\n\nSupersedes [1](0001-x.md)', 'Accepted / accepted'],
    ['section with a list', '# T\n\n## Status\n\n- Accepted', 'Accepted / accepted'],
    [
      'section with a status and a link in one line',
      '# T\n\n## Status\n\nSuperseded by [2](0002-y.md)',
      'Superseded by 2 / superseded',
    ],
    ['Spanish', '# T\n\n**Estado**: Aceptado', 'Aceptado / accepted'],
    ['Japanese', '# T\n\n## ステータス\n\n承認', '承認 / accepted'],
    ['braces of the template left around it', '---\nstatus: {accepted}\n---\n# T', 'accepted / accepted'],
    ['deeper front matter', '---\nchange:\n  status: in progress\n---\n# T', 'in progress / implementing'],
    ['front matter without its first rule', 'status: proposed\ndate: 2024-01-31\n---\n\n# T', 'proposed / draft'],
    [
      'an unfilled field before a filled one',
      '---\nstatus: "[STATUS]"\n---\n# T\n\n**Status**: Draft',
      'Draft / draft',
    ],
    ['a heading with the value', '# T\n\n## Status: Accepted\n\ntext', 'Accepted / accepted'],
    ['a numbered section', '# T\n\n## 1. Status\n\nAccepted', 'Accepted / accepted'],
    ['a decorated section', '# T\n\n## 📌 Status:\n\nAccepted', 'Accepted / accepted'],
    ['the ticked box of a list', '# T\n\n## Status\n\n- [ ] Proposed\n- [x] Accepted', 'Accepted / accepted'],
    [
      'a link in the front matter',
      '---\nstatus: superseded by [ADR-0002](0002-y.md)\n---\n# T',
      'superseded by ADR-0002 / superseded',
    ],
    ['before the original one', '# T\n\nStatus: Superseded\nStatus original: Accepted', 'Superseded / superseded'],
    [
      'emphasis and a denial',
      '# T\n\n**Status**: **DRAFT** pending the vote. **NO Accepted.**',
      'DRAFT pending the vote / draft',
    ],
    ['Portuguese', '# T\n\n**Situação**: Aprovado', 'Aprovado / accepted'],
    ['Chinese', '# T\n\n**状态**：已接受', '已接受 / accepted'],
    ['Korean', '# T\n\n- 상태: 승인됨', '승인됨 / accepted'],
    ['table', '# T\n\n| Status | Date |\n|---|---|\n| Draft | 2024-01-31 |', 'Draft / draft'],
  ])('%s', (_name, markdown, expected) => {
    expect(statusOf(markdown)).toBe(expected);
  });

  test.each([
    ['none', '# T\n\ntext'],
    ['a dash', '# T\n\n**Status**: —'],
    ['N/A', '# T\n\n| Status | Date |\n|---|---|\n| N/A | — |'],
    ['an empty list', '---\nstatus: []\n---\n# T'],
    ['null', '---\nstatus: null\n---\n# T'],
    ['nada', '# T\n\nEstado: nada'],
    ['to be decided', '# T\n\n**Status**: TBD'],
    ['a life cycle', '# T\n\n**Status**: Draft → In Review → Accepted'],
    ['a menu of the front matter', '---\nstatus: {proposed | accepted | superseded by [x](x.md)}\n---\n# T'],
    ['boxes nobody ticked', '# T\n\n## Status\n\n- [ ] Proposed\n- [ ] Accepted'],
    ['two ticked boxes', '# T\n\n## Status\n\n- [x] Proposed\n- [x] Accepted'],
    ['a day', '# T\n\nStand: 2024-01-31'],
    ['a menu', '# T\n\n**Status**: Draft | In Review | Approved | Implemented'],
    ['a menu in braces', '# T\n\n- Status: {proposed | rejected | accepted | deprecated | superseded by ADR-0005}'],
    ['a placeholder', '# T\n\n**Status**: [STATUS]'],
    ['empty', '# T\n\n**Status**:'],
    ['in a fence', '# T\n\n```\nStatus: Draft\n```'],
    ['in a comment', '# T\n\n<!-- **Status**: Draft -->'],
    ['an empty section', '# T\n\n## Status\n\n## Context\n\nAccepted'],
    ['a section of another name', '# T\n\n## Status quo\n\nAccepted'],
    ['a fence below the heading', '# T\n\n## Status\n\n```\nAccepted\n```'],
  ])('not stated: %s', (_name, markdown) => {
    expect(statusOf(markdown)).toBeNull();
  });
});

test.each([
  ['✅ Accepted (amended 2026-04-23)', 'Accepted'],
  ['⌛️ Superseded by 36', 'Superseded by 36'],
  ['in progress (2026-07-08)', 'in progress'],
  ['**Accepted**', 'Accepted'],
  ['Accepted.', 'Accepted'],
  ['Accepted - 2024-01-31', 'Accepted'],
  ['Accepted 2024-01-31', 'Accepted'],
  ['Accepted, with changes', 'Accepted'],
  ['Accepted — see below', 'Accepted'],
  ['~~Proposed~~', 'Proposed'],
  ['in-review', 'in-review'],
  ['design approved', 'design approved'],
  ['Superseded por ADR-058 (era: Aceptado)', 'Superseded por ADR-058'],
  ['superseded by [ADR-0002](0002-y.md)', 'superseded by ADR-0002'],
  ['approved → [ADR-0002](x.md) and more', 'approved'],
  ['Proposed → Accepted', 'Proposed → Accepted'],
  ['{accepted}', 'accepted'],
  ['{whatever it is}', '{whatever it is}'],
  ['Completed 2/6/21 #12', 'Completed'],
  ['"Draft"', 'Draft'],
  ['design input · not accepted', 'design input'],
  ['DRAFT ... NO Accepted.', 'DRAFT'],
  ['已接受（2024-01-31）', '已接受'],
  ['Accepted as part of the March review of all platform decisions', 'Accepted'],
])('cleanStatus %j', (value, expected) => {
  expect(cleanStatus(value)).toBe(expected);
});

describe('stageOf', () => {
  test.each([
    ['Draft', 'draft'],
    ['PROPOSED', 'draft'],
    ['WIP', 'draft'],
    ['In Review', 'review'],
    ['in-review', 'review'],
    ['Under review', 'review'],
    ['Approved', 'accepted'],
    ['design approved', 'accepted'],
    ['Accepted with changes', 'accepted'],
    ['Partially implemented', 'implementing'],
    ['in_progress', 'implementing'],
    ['Implemented', 'done'],
    ['Superceded', 'superseded'],
    ['Superseded by 0012', 'superseded'],
    ['Superseded in part by feature 030', 'superseded'],
    ['Deprecated', 'deprecated'],
    ['Rejected', 'rejected'],
    ["Won't do", 'rejected'],
    ['Aceptado', 'accepted'],
    ['angenommen', 'accepted'],
    ['принято', 'accepted'],
    ['已批准', 'accepted'],
    ['Partly superseded', 'superseded'],
    ['Living Document', 'accepted'],
    ['Incomplete', 'draft'],
    ['Not implemented', 'draft'],
    ['Beschlossen', 'accepted'],
    ['en desarrollo', 'implementing'],
    ['Superseded por ADR-058', 'superseded'],
    ['承認済み', 'accepted'],
    ['已被取代', 'superseded'],
    ['на рассмотрении', 'review'],
    ['Proposed → Accepted', 'unknown'],
    ['partly', 'unknown'],
    ['fully booked', 'unknown'],
    ['Purple', 'unknown'],
    ['Almost accepted', 'unknown'],
    ['not sure', 'unknown'],
    ['acceptedness', 'unknown'],
    ['NO Accepted', 'unknown'],
    ['', 'unknown'],
    ['constructor', 'unknown'],
    ['__proto__', 'unknown'],
  ])('%s is %s', (written, stage) => {
    expect(stageOf(written, {})).toBe(stage);
  });

  test("the site's own words come first", () => {
    const {statuses} = settingsWith({statuses: {Purple: 'done', draft: 'review', 'on ice': 'deprecated'}});
    expect(['purple', 'Draft', 'On ice', 'Accepted'].map((word) => stageOf(word, statuses))).toEqual([
      'done',
      'review',
      'deprecated',
      'accepted',
    ]);
  });
});

describe('what folder and title tell', () => {
  test.each([
    ['docs/specs/done/2026-Q3/x.spec.md', '# X', 'done by done/'],
    ['openspec/changes/archive/2026-01-01-c/proposal.md', '# X', 'done by changes/archive/'],
    ['docs/adr/archive/0001-x.md', '# X', 'deprecated by archive/'],
    ['docs/deprecated_runbooks/x.md', '# X', 'deprecated by deprecated_runbooks/'],
    ['docs/adr/superseded/0001-x.md', '# X', 'superseded by superseded/'],
    ['docs/runbooks/x.md', '# X [Deprecated]', 'deprecated by [Deprecated]'],
    ['docs/adr/0001-x.md', '# [DRAFT] X', 'draft by [DRAFT]'],
    ['docs/adr/archive/0001-x.md', '# X\n\nStatus: Proposed', 'Proposed'],
    ['docs/specs/archive/spec.md', '# X', null],
    ['docs/specs/001-done/spec.md', '# X', null],
    ['docs/runbooks/done-twice/x.md', '# X', null],
    ['docs/runbooks/x.md', '# Deprecated calls', null],
    ['docs/runbooks/x.md', '# X\n\n## Y [Deprecated]', null],
  ])('%s %s', (path, text, expected) => {
    const [status] = read(text, {path}).statuses;
    expect(status ? (status.written ?? `${status.stage} by ${status.evidence}`) : null).toBe(expected);
  });
});
