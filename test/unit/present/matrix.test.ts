import {describe, expect, test} from 'vitest';
import {applyFilter} from '../../../plugins/docusaurus-plugin-spec-portal/src/core/filter/applyFilter.ts';
import {filterOf} from '../../../plugins/docusaurus-plugin-spec-portal/src/core/filter/filterOfText.ts';
import {
  matrixEntries,
  requirementFacts,
} from '../../../plugins/docusaurus-plugin-spec-portal/src/core/present/facts/requirementFacts.ts';
import {IN_REPOSITORY} from '../../../plugins/docusaurus-plugin-spec-portal/src/core/present/inRepository.ts';
import {selectMatrix} from '../../../plugins/docusaurus-plugin-spec-portal/src/core/present/trace/matrixSelection.ts';
import {EVIDENCE} from '../../support/evidence.ts';
import {historyOfItems} from '../../support/history.ts';
import {type Files, portalOf, traceOf, viewOf} from '../../support/portal.ts';
import {readCsv} from '../../support/readCsv.ts';
import {SETTINGS, settingsWith} from '../../support/settings.ts';

const FILES: Files = {
  'docs/specs/001-a/spec.md': [
    '# A\n\n**Status**: Accepted\n\n## Rules\n',
    '- **FR-001**: it MUST run, as ADR-0001 says',
    '- **FR-002**: it SHOULD stop, see `docs/runbooks/restart.md`',
    '- **FR-003**: =it, "quoted", MAY wait',
    '- **FR-004**: b (runbook: n/a — a law) (decision: n/a — so too)',
    '- **FR-005**: c (runbook: n/a)',
    '\n## Goals\n\n- **SC-001**: fast\n\n## Tasks\n\n- [x] T001 do FR-001\n',
  ].join('\n'),
  'docs/specs/002-b/spec.md':
    '# B\n\n- **FR-001**: x\n- **FR-002**: as ADR-0001\n\n## References\n\n- `docs/runbooks/restart.md`\n',
  'docs/specs/003-t/spec.md': '# Feature Specification: [FEATURE NAME]\n\n- **FR-001**: System MUST [capability]\n',
  'docs/adr/0001-x.md': '# X',
  'docs/runbooks/restart.md': '# Restart',
};

const QUERIES = [
  ['', 8],
  ['state:gap', 2],
  ['state:accepted', 1],
  ['state:traced', 3],
  ['state:inherited', 1],
  ['state:not-asked', 1],
  ['state:gap,accepted', 3],
  ['-state:gap', 6],
  ['no:runbook', 5],
  ['no:runbook no:decision', 4],
  ['has:decision', 2],
  ['spec:002-b', 2],
  ['level:must', 1],
  ['kind:success-criterion', 1],
  ['status:accepted', 6],
  ['section:rules', 5],
  ['decision:ADR-0001', 2],
  ['has:task', 1],
  ['quoted', 1],
  ['state:retired', 0],
] as const;

describe('one query, the same rows everywhere', () => {
  test.each(QUERIES)('%s: %i', (query, count) => {
    const page = viewOf(FILES, 'matrix');
    const filter = filterOf(query);
    const shown = applyFilter(matrixEntries(page), filter, requirementFacts, EVIDENCE.today);
    const trace = traceOf(FILES);
    const {sheet, rows} = selectMatrix(trace, SETTINGS, EVIDENCE, IN_REPOSITORY, filter);
    const nameOf = ({group, row}: (typeof shown)[number]) => `${group.spec.key}/${row.id}`;
    expect(shown.map(nameOf)).toEqual(rows.map((index) => sheet.rows[index]?.[0]));
    expect(shown).toHaveLength(count);
  });
});

test('the file of the build has the rows of the page, whole and in its order', () => {
  const page = viewOf(FILES, 'matrix');
  const csv =
    portalOf(FILES)
      .files.find(({name}) => name === 'matrix.csv')
      ?.text() ?? '';
  const [, , , , [, count] = [], columns = [], ...rows] = readCsv(csv);
  const cellsOf = (column: string) => rows.map((row) => row[columns.indexOf(column)]);
  expect(Number(count)).toBe(page.size);
  expect(cellsOf('Requirement')).toEqual(
    page.groups.flatMap(({spec, rows: own}) => own.map(({id}) => `${spec.key}/${id}`)),
  );
  expect(cellsOf('State')).toEqual([
    'Traced',
    'Traced',
    'Gap',
    'Accepted gap',
    'Gap',
    'Not asked',
    'Through its spec',
    'Traced',
  ]);
  expect(cellsOf('Statement')[2]).toBe(`'=it, "quoted", MAY wait`);
  expect(cellsOf('Reason')[3]).toBe('runbook n/a: a law; decision n/a: so too');
  expect(cellsOf('Tasks')[0]).toBe('T001 (done)');
  expect(new Set(rows.map((row) => row.length))).toEqual(new Set([columns.length]));
});

test('totals of the specs add up to those of the page', () => {
  const {totals, groups, size} = viewOf(FILES, 'matrix');
  for (const key of ['requirements', 'covered', 'suspect', 'inherited', 'uncovered', 'waived', 'criteria'] as const)
    expect(groups.reduce((sum, group) => sum + group.totals[key], 0)).toBe(totals[key]);
  expect(totals.covered + totals.suspect + totals.inherited + totals.uncovered + totals.waived).toBe(
    totals.requirements,
  );
  expect(totals.requirements + totals.criteria).toBe(size);
  expect(totals).toMatchObject({requirements: 7, traced: 4, asked: 6, percent: 66});
});

test('more rows than a page can hold: totals and the way to the specs, while the file has all', () => {
  const lines = Array.from({length: 60}, (_each, index) => `- **FR-${index + 1}**: a`).join('\n');
  const files = {'docs/specs/001-a/spec.md': `# A\n\n${lines}\n`, 'docs/specs/002-b/spec.md': `# B\n\n${lines}\n`};
  const rowsWith = (matrixRows: number) => {
    const {isSummary, size, groups} = viewOf(files, 'matrix', settingsWith({limits: {matrixRows}}));
    return {isSummary, size, groups: groups.map(({rows, totals}) => [rows.length, totals.uncovered])};
  };
  const whole = [60, 60];
  const folded = [0, 60];
  expect(rowsWith(120)).toEqual({isSummary: false, size: 120, groups: [whole, whole]});
  expect(rowsWith(119)).toEqual({isSummary: true, size: 120, groups: [folded, folded]});
  const csv =
    portalOf(files)
      .files.find(({name}) => name === 'matrix.csv')
      ?.text() ?? '';
  expect(readCsv(csv)).toHaveLength(120 + 6);
});

test('a suspect is told from a traced requirement, with the reason', () => {
  const text = '# A\n\n- **FR-001**: see `docs/runbooks/restart.md`\n';
  const files = {
    'docs/specs/001-a/spec.md': text,
    'docs/runbooks/restart.md': '# R\n\n**Last verified**: 2026-01-01\n',
  };
  const trace = traceOf(files);
  const [item] = trace.items;
  if (!item) throw new Error('no item');
  const history = historyOfItems({[item.id]: '2026-02-01'});
  const {sheet, rows} = selectMatrix(
    trace,
    SETTINGS,
    {...EVIDENCE, history},
    IN_REPOSITORY,
    filterOf('state:check-needed'),
  );
  expect(rows).toEqual([0]);
  const row = sheet.rows[0] ?? [];
  expect(row[sheet.columns.indexOf('State')]).toBe('Check needed');
  expect(row[sheet.columns.indexOf('Reason')]).toBe(
    'Its words changed on 2026-02-01; restart was last verified on 2026-01-01.',
  );
});
