import {describe, expect, test} from 'vitest';
import {splitTitle} from '../../../plugins/docusaurus-plugin-spec-portal/src/core/extract/identity.ts';
import {read} from '../../support/read.ts';

describe('splitTitle', () => {
  test.each([
    ['Feature Specification: Backups', null, 'Backups'],
    ['Spec: Backups', null, 'Backups'],
    ['ADR-0010: Use Postgres', 'ADR-0010', 'Use Postgres'],
    ['ADR 10: Use Postgres', 'ADR-10', 'Use Postgres'],
    ['ADR-010 - Use Postgres', 'ADR-010', 'Use Postgres'],
    ['ADR-010 — Use Postgres', 'ADR-010', 'Use Postgres'],
    ['[ADR-010] Use Postgres', 'ADR-010', 'Use Postgres'],
    ['ADR: Use Postgres', null, 'Use Postgres'],
    ['SPEC-007: Backups', 'SPEC-007', 'Backups'],
    ['12. Use Postgres', null, 'Use Postgres'],
    ['12: Use Postgres', null, 'Use Postgres'],
    ['0012 - Use Postgres', null, 'Use Postgres'],
    ['#12: Use Postgres', null, 'Use Postgres'],
    ['Runbook: Restart', null, 'Restart'],
    ['RB-003: Restart', 'RB-003', 'Restart'],
    ['Restart a node', null, 'Restart a node'],
    ['TLS-13 everywhere', null, 'TLS-13 everywhere'],
    ['UTF-8: one encoding', null, 'UTF-8: one encoding'],
    ['FR-001: a requirement', null, 'FR-001: a requirement'],
    ['Spec 022: Backups', null, 'Backups'],
    ['Spec 022 — Backups', null, 'Backups'],
    ['Feature: Backups', null, 'Backups'],
    ['Spec 22 is old', null, 'Spec 22 is old'],
    ['2024 in review', null, '2024 in review'],
    ['Specification of backups', null, 'Specification of backups'],
    ['Runbooks for everyone', null, 'Runbooks for everyone'],
    ['3 ways to fail', null, '3 ways to fail'],
  ])('%s', (full, id, title) => {
    expect(splitTitle(full)).toEqual({id, title});
  });
});

describe('what a file calls itself', () => {
  test.each([
    ['heading', '# Spec: Backups', 'docs/specs/001-x/spec.md', [null, 'Backups']],
    ['ID field', '# Backups\n\n**ID**: SPEC-010', 'docs/specs/x.md', ['SPEC-010', 'Backups']],
    ['Spec ID field', '# Backups\n\n**Spec ID**: SPEC-010', 'docs/specs/x.md', ['SPEC-010', 'Backups']],
    ['front matter id', '---\nid: backup-restore\n---\n# Restore', 'docs/runbooks/x.md', ['backup-restore', 'Restore']],
    ['field before heading', '# ADR-0001: X\n\n**ID**: ADR-0002', 'docs/adr/x.md', ['ADR-0002', 'X']],
    ['placeholder id', '# Backups\n\n**ID**: SPEC-XXX', 'docs/specs/x.md', [null, 'Backups']],
    ['id of several words', '# Backups\n\n**ID**: to be decided', 'docs/specs/x.md', [null, 'Backups']],
    ['front matter title without heading', '---\ntitle: Backups\n---\n\ntext', 'docs/specs/x.md', [null, 'Backups']],
    ['heading before front matter title', '---\ntitle: Other\n---\n\n# Backups', 'docs/specs/x.md', [null, 'Backups']],
    ['file name', 'text only', 'docs/runbooks/restart-node.md', [null, 'Restart node']],
    ['folder name', 'text only', 'docs/specs/010-backups/spec.md', [null, 'Backups']],
    ['numbered file name', '', 'docs/adr/0007-use-x.md', [null, 'Use x']],
    ['a heading in a fence is none', '```\n# Fenced\n```', 'docs/specs/a-b.md', [null, 'A b']],
    ['a heading in a comment is none', '<!-- # Hidden -->', 'docs/specs/a-b.md', [null, 'A b']],
    ['emphasis and code in the heading', '# Use `x` for **y**', 'docs/adr/z.md', [null, 'Use x for y']],
    ['a section is no title', '## Why\n\nx\n\n## What Changes\n\ny', 'openspec/changes/c-1/proposal.md', [null, 'C 1']],
    ['a section nobody lists', '## Terms\n\nx\n\n## Rules', 'docs/adr/0001-use-x.md', [null, 'Use x']],
    [
      'a section with the words of the path',
      '## Using Postgres\n\n## Rules',
      'docs/adr/0001-use-postgres.md',
      [null, 'Using Postgres'],
    ],
    ['the only heading of its level', '## Terms\n\n### A', 'docs/specs/x.md', [null, 'Terms']],
    ['a record below level one', '## ADR-0001: Terms\n\n## Why', 'docs/adr/x.md', ['ADR-0001', 'Terms']],
    ['a name any file could bear', '# PRD', 'modules/gateway/docs/PRD.md', [null, 'Gateway']],
    ['another one', '# Requirements Document', '.kiro/specs/photo-albums/requirements.md', [null, 'Photo albums']],
    [
      'and a title in the front matter',
      '---\ntitle: Albums\n---\n# Requirements',
      'docs/specs/a/spec.md',
      [null, 'Albums'],
    ],
    ['no better name anywhere', '# Specs', 'docs/specs/index.md', [null, 'Specs']],
    ['the kind behind the title', '# Albums - Requirements', 'docs/specs/a/requirements.md', [null, 'Albums']],
    ['a dashed title', '# Albums - Sharing', 'docs/specs/a/spec.md', [null, 'Albums - Sharing']],
    ['the number of the file', '# 23 Logging', 'docs/adr/0023-logging.md', [null, 'Logging']],
    ['another number', '# 24 hours of logs', 'docs/adr/0023-logging.md', [null, '24 hours of logs']],
    ['the letter of the template', '# n. Templates', 'docs/adr/0010-templates.md', [null, 'Templates']],
    ['a name with that letter', '# N plus one', 'docs/adr/0010-templates.md', [null, 'N plus one']],
    ['a folder with a date', '## Why', 'openspec/changes/archive/2026-01-01-add-x/proposal.md', [null, 'Add x']],
    ['an id that says none', '# Backups\n\n**ID**: None', 'docs/specs/x.md', [null, 'Backups']],
    [
      'front matter without its first rule',
      'status: draft\ndate: 2024-01-31\n---\n\n# Backups',
      'docs/specs/x.md',
      [null, 'Backups'],
    ],
    ['setext heading of two lines', 'Backups: all\nof them\n---', 'docs/specs/x.md', [null, 'Backups: all of them']],
    ['setext heading', 'Backups\n=======', 'docs/specs/x.md', [null, 'Backups']],
  ])('%s', (_name, text, path, expected) => {
    const {writtenId, title} = read(text, {path});
    expect([writtenId, title]).toEqual(expected);
  });
});

test.each([
  ['created', '**Created**: 2024-01-31', ['2024-01-31', null]],
  ['date and update', '- Date: 2024-01-31\n- Last updated: 2024-02-01', ['2024-01-31', '2024-02-01']],
  ['front matter key with underscore', '', [null, null]],
  ['German', '**Datum**: 2024-01-31', ['2024-01-31', null]],
  ['date among words', '**Created**: on 2024-01-31 by Ann', ['2024-01-31', null]],
  ['with a time', '**Created**: 2024-01-31T10:00:00Z', ['2024-01-31', null]],
  ['year first', '**Created**: 2024/01/31', ['2024-01-31', null]],
  ['a month by name', '**Created**: January 31, 2024', ['2024-01-31', null]],
  ['a month by name, day first', '**Created**: 31 Jan 2024', ['2024-01-31', null]],
  ['Japanese', '**作成日**: 2024年1月31日', ['2024-01-31', null]],
  ['as of', 'Status: ok\nStand: 2024-01-31', [null, '2024-01-31']],
  ['a month no calendar has', '**Created**: 2023-13-10', [null, null]],
  ['a day no month has', '**Created**: 2023-02-29', [null, null]],
  ['two marks', '**Created**: 2024-01/31', [null, null]],
  ['a month without day', '**Created**: January 2024', [null, null]],
  ['placeholder', '**Created**: [DATE]', [null, null]],
  ['menu of parts', '**Created**: YYYY-MM-DD', [null, null]],
  ['American notation is ambiguous', '**Created**: 01/31/2024', [null, null]],
  ['a year is no date', '**Created**: 2024', [null, null]],
  ['a longer number is no date', '**Created**: 12024-01-311', [null, null]],
])('dates: %s', (_name, line, expected) => {
  const {dates} = read(`# T\n\n${line}`);
  expect([dates.created, dates.updated]).toEqual(expected);
});

test.each([
  ['placeholder title', '# Feature Specification: [FEATURE NAME]', true],
  ['two placeholder values', '# Real title\n\n**Created**: [DATE]\n**Status**: Draft | Final | Done', true],
  ['template in the title', '# ADR template', true],
  ['braces left around values', '---\nstatus: {accepted}\ndate: {2024-01-31}\n---\n# Real title', false],
  [
    'braces around instructions',
    '---\ndeciders: {list everyone}\ndate: {YYYY-MM-DD when it was decided}\n---\n# Real title',
    true,
  ],
  ['one placeholder is an oversight', '# Real title\n\n**Created**: [DATE]\n**Status**: Draft', false],
  ['filled', '# Real title\n\n**Created**: 2024-01-31', false],
  ['a title about templates', '# Use a template for mails', false],
  ['placeholders in the text only', '# Real title\n\nWrite [DATE] there.', false],
])('unfilled template: %s', (_name, text, expected) => {
  expect(read(text).isTemplate).toBe(expected);
});
