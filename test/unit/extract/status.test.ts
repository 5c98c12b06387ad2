import {describe, expect, test} from 'vitest';
import {cleanStatus} from '../../../plugins/docusaurus-plugin-spec-portal/src/core/extract/status.ts';
import {stageOf} from '../../../plugins/docusaurus-plugin-spec-portal/src/core/extract/statusVocabulary.ts';
import {read} from '../../support/read.ts';
import {settingsWith} from '../../support/settings.ts';

function statusOf(markdown: string): string | null {
  const {status} = read(markdown, {kind: 'decision', path: 'docs/adr/0001-x.md'});
  return status && `${status.written} / ${status.stage}`;
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
    ['table', '# T\n\n| Status | Date |\n|---|---|\n| Draft | 2024-01-31 |', 'Draft / draft'],
  ])('%s', (_name, markdown, expected) => {
    expect(statusOf(markdown)).toBe(expected);
  });

  test.each([
    ['none', '# T\n\ntext'],
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
