import {expect, test} from 'vitest';
import {portalOf, viewOf} from '../../support/portal.ts';

const SPEC = 'docs/specs/001-backups/spec.md';
const FILES = {
  [SPEC]:
    '# SPEC-001: Backups\n\n**Owner**: Ada\n\n## Requirements\n\n- **FR-001**: it MUST run, see ADR-0001\n\n## Prose\n\nText.',
  'docs/specs/001-backups/notes.md': '# Notes\n\n## One\n\nText.',
  'docs/decisions/0001-tool.md': '# Tool',
  'docs/decisions/README.md': '# All',
  'a.md': '',
  'b.md': '',
};

test('the table has a row per file, with counts and the coverage of its headings', () => {
  const {rows, kinds, coverages} = viewOf(FILES, 'recognition');
  expect(
    rows.map(({path, kind, headings, coverage}) => [path, kind, `${headings.recognised}/${headings.total}`, coverage]),
  ).toEqual([
    ['docs/decisions/0001-tool.md', 'decision', '0/0', 'all'],
    ['docs/specs/001-backups/notes.md', 'spec', '0/1', 'none'],
    [SPEC, 'spec', '1/2', 'some'],
  ]);
  expect(rows.map(({href}) => href)).toContain(`/SPEC-001:${SPEC}`);
  expect(kinds.map(({value, count}) => `${value} ${count}`)).toEqual(['decision 1', 'spec 2']);
  expect(coverages.map(({value}) => value).toSorted()).toEqual(['all', 'none', 'some']);
});

test('files that are no records are grouped by the reason, most frequent first', () => {
  expect(viewOf(FILES, 'recognition').ignored.map(({count, paths}) => `${count} ${paths.join(' ')}`)).toEqual([
    '2 a.md b.md',
    '1 docs/decisions/README.md',
  ]);
});

test('the details of a file stand beside its page; what the page draws anyway is only counted', () => {
  const {recognition: files, pages} = portalOf(FILES);
  const page = pages.find(({sourcePath}) => sourcePath === SPEC);
  const recognition = files()
    .find(({href}) => href === page?.href)
    ?.data();
  expect(recognition?.counts).toEqual([
    {topic: 'requirement', count: 1},
    {topic: 'reference', count: 1},
  ]);
  expect(recognition?.understood.map(({label, place}) => `${label}:${place.line}`)).toEqual([
    'id: SPEC-001:1',
    'title: Backups:1',
    'Owner: Ada:3',
  ]);
  expect(recognition?.ignored.map(({label}) => label)).toEqual(['heading: Prose']);
});

test('a long list of files is cut and says how many there are', () => {
  const many = Object.fromEntries(Array.from({length: 130}, (_, index) => [`notes/${index}.md`, '']));
  const [group] = viewOf(many, 'recognition').ignored;
  expect([group?.count, group?.paths.length]).toEqual([130, 100]);
});
