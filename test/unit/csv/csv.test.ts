import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {toCsv} from '../../../plugins/docusaurus-plugin-spec-portal/src/core/present/csv/csv.ts';
import {
  matrixCsv,
  matrixFileName,
} from '../../../plugins/docusaurus-plugin-spec-portal/src/core/present/csv/matrixSheet.ts';
import {readCsv} from '../../support/readCsv.ts';

describe('one cell', () => {
  test.each([
    ['plain', 'a b', 'a b'],
    ['a comma', 'a,b', '"a,b"'],
    ['a quote', 'a"b', '"a""b"'],
    ['a line end', 'a\nb', '"a\nb"'],
    ['nothing', '', ''],
    ['a formula', '=1+1', "'=1+1"],
    ['a formula that calls out', '=HYPERLINK("x","y")', '"\'=HYPERLINK(""x"",""y"")"'],
    ['a sign', '+1', "'+1"],
    ['a hyphen', '- MUST', "'- MUST"],
    ['an at sign', '@SUM(A1)', "'@SUM(A1)"],
    ['a tab', '\t=1', "'\t=1"],
    ['a carriage return', '\r=1', '"\'\r=1"'],
    ['a wide sign', '＝1', "'＝1"],
    ['a sign inside', 'a=1', 'a=1'],
    ['an apostrophe', "'a", "'a"],
  ])('%s', (_name, text, expected) => {
    expect(toCsv([[text]])).toBe(`${expected}\r\n`);
  });
});

const cells = fc.array(fc.string({unit: 'binary'}), {minLength: 1, maxLength: 4});

test('what is written is read back, but for the apostrophe in front of formulas', () => {
  fc.assert(
    fc.property(fc.array(cells, {maxLength: 5}), fc.boolean(), (records, withByteOrderMark) => {
      const read = readCsv(toCsv(records, {withByteOrderMark}));
      expect(read).toEqual(
        records.map((record) => record.map((text) => (/^[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text))),
      );
    }),
  );
});

test('no cell begins like a formula', () => {
  const text = fc.stringMatching(/^[=+\-@\t\r\n"', a]{0,6}$/);
  fc.assert(
    fc.property(fc.array(text, {minLength: 1}), (record) => {
      for (const cell of readCsv(toCsv([record]))[0] ?? []) expect(cell).not.toMatch(/^[=+\-@\t\r\n]/);
    }),
  );
});

test('a byte order mark only on request', () => {
  expect(toCsv([['a']]).startsWith('\uFEFF')).toBe(false);
  expect(toCsv([['a']], {withByteOrderMark: true}).startsWith('\uFEFF')).toBe(true);
});

const SHEET = {
  columns: ['Requirement', 'State', 'Line'],
  rows: [
    ['A/FR-1', 'Gap', '1'],
    ['A/FR-2', 'Traced', '2'],
  ],
  source: {repository: 'https://git.example/acme/platform', commit: '0123456789abcdef', date: '2026-03-01'},
};

test('a file says where it comes from, in records of one length', () => {
  expect(readCsv(matrixCsv(SHEET, {rows: [1], filter: 'state:traced'}))).toEqual([
    ['Repository', 'https://git.example/acme/platform', ''],
    ['Commit', '0123456789abcdef', ''],
    ['Date', '2026-03-01', ''],
    ['Filter', 'state:traced', ''],
    ['Rows', '1', ''],
    ['Requirement', 'State', 'Line'],
    ['A/FR-2', 'Traced', '2'],
  ]);
});

test('what is unknown is said, and no filter is none', () => {
  const source = {repository: null, commit: null, date: '2026-03-01'};
  const read = readCsv(matrixCsv({...SHEET, source}, {rows: null, filter: ''}));
  expect(read.slice(0, 5).map(([, value]) => value)).toEqual(['unknown', 'unknown', '2026-03-01', 'none', '2']);
  expect(read).toHaveLength(8);
});

test.each([
  ['everything', SHEET.source, 'state:gap', 'matrix-acme-platform-0123456-2026-03-01-state-gap.csv'],
  ['no filter', SHEET.source, '', 'matrix-acme-platform-0123456-2026-03-01.csv'],
  ['nothing known', {repository: null, commit: null, date: '2026-03-01'}, '', 'matrix-2026-03-01.csv'],
  ['a filter of signs', {repository: null, commit: null, date: '2026-03-01'}, '/../:*', 'matrix-2026-03-01.csv'],
])('the name of a file: %s', (_name, source, filter, expected) => {
  expect(matrixFileName(source, filter)).toBe(expected);
});
