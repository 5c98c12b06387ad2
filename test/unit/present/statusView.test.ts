import {expect, test} from 'vitest';
import type {StatusView} from '../../../plugins/docusaurus-plugin-spec-portal/src/core/present/pageData.ts';
import {statusText} from '../../../plugins/docusaurus-plugin-spec-portal/src/core/present/plainWords.ts';
import {viewOf} from '../../support/portal.ts';

const OLD = '# ADR-0001: Old\n\nStatus: Accepted\n';

test.each([
  ['nothing replaces it', '# ADR-0002: New\n\nStatus: Accepted\n', 'Accepted accepted'],
  [
    'the new one says so, the old one does not',
    '# ADR-0002: New\n\nStatus: Accepted\n\nSupersedes: ADR-0001\n',
    'Superseded (written: Accepted) superseded',
  ],
  ['it is only mentioned', '# ADR-0002: New\n\nStatus: Accepted\n\nSee ADR-0001.\n', 'Accepted accepted'],
])('%s', (_name, other, expected) => {
  const {rows} = viewOf({'docs/adr/0001-old.md': OLD, 'docs/adr/0002-new.md': other}, 'decisions');
  const status = rows.find(({key}) => key === 'ADR-0001')?.status;
  expect(status && `${statusText(status)} ${status.stage}`).toBe(expected);
});

test('both sides say so: the author’s word stands', () => {
  const {rows} = viewOf(
    {
      'docs/adr/0001-old.md': '# ADR-0001: Old\n\nStatus: Superseded by ADR-0002\n',
      'docs/adr/0002-new.md': '# ADR-0002: New\n\nSupersedes: ADR-0001\n',
    },
    'decisions',
  );
  expect(rows.map(({status}) => status.stage)).toEqual(['superseded', 'unset']);
  expect(rows[0]?.status.origin).toBeUndefined();
});

test.each<[name: string, status: StatusView, expected: string]>([
  ['the author’s word', {label: 'WIP', stage: 'draft'}, 'WIP'],
  ['none', {label: '', stage: 'unset'}, 'Not stated'],
  ['a stage alone', {label: '', stage: 'superseded'}, 'Superseded'],
  ['a folder', {label: '', stage: 'done', origin: {by: 'folder', folder: 'archive'}}, 'Done (in archive)'],
  ['a title', {label: '', stage: 'rejected', origin: {by: 'title'}}, 'Rejected (by its title)'],
  ['a successor', {label: '', stage: 'superseded', origin: {by: 'successor', written: null}}, 'Superseded'],
])('in files: %s', (_name, status, expected) => {
  expect(statusText(status)).toBe(expected);
});
