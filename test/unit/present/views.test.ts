import {describe, expect, test} from 'vitest';
import {howText} from '../../../plugins/docusaurus-plugin-spec-portal/src/core/present/plainWords.ts';
import {shorten} from '../../../plugins/docusaurus-plugin-spec-portal/src/core/present/slots.ts';
import {howFound} from '../../../plugins/docusaurus-plugin-spec-portal/src/core/present/views.ts';
import {type Files, pagesOf, portalOf, traceOf, viewOf} from '../../support/portal.ts';

const FILES: Files = {
  'docs/specs/001-a/spec.md':
    '# A\n\n**Status**: Draft\n**Type**: platform\n**Created**: 2024-01-31\n\n- **FR-001**: a MUST b as ADR-0001 says\n- **FR-002**: c [NEEDS CLARIFICATION: d?]\n- **SC-001**: e\n\n## Edge Cases\n\n- f?\n',
  'docs/specs/002-b/spec.md':
    '# B\n\n**Status**: draft\n**Type**: Platform\n\n- **FR-001**: a (runbook: n/a — none)\n\n## References\n\n- ADR-0001\n',
  'docs/specs/003-c/spec.md': '# C\n\n**Type**: security\n',
  'docs/specs/004-t/spec.md': '# Spec: [Title]\n\n- **FR-001**: System MUST [capability]\n',
  'docs/adr/0001-x.md': '# X\n\nStatus: accepted\nDate: 2024-02-01\n',
  'docs/adr/0002-y.md': '# Y\n\nSupersedes ADR-0001\n',
  'docs/runbooks/db/restart.md': '---\nlast_verified: 2024-03-01\n---\n# Restart\n\n001-a FR-002\n',
  'docs/runbooks/zap.md': '# Zap\n\n- Q: Why? → A: Because\n',
};

describe('the browser of specs', () => {
  const {rows, templates, statuses, types} = viewOf(FILES, 'browser');

  test('facets count without case and without templates, each value with its page, the empty value last', () => {
    expect(statuses).toEqual([
      {value: 'draft', label: 'Draft', count: 2, href: '/spec/status/draft'},
      {value: 'none', label: '', count: 1, href: '/spec/status/none'},
    ]);
    expect(types).toEqual([
      {value: 'platform', label: 'Platform', count: 2, href: '/spec/type/platform'},
      {value: 'security', label: 'Security', count: 1, href: '/spec/type/security'},
    ]);
  });

  test('a facet that would leave the whole list has no values', () => {
    expect(viewOf(FILES, 'browser').owners).toEqual([]);
  });

  test('a page of a facet shows what the list shows with the same filter', () => {
    const pages = pagesOf(portalOf(FILES)).flatMap(({href, data}) => (data.view === 'facet' ? [{href, data}] : []));
    expect(pages.map(({href, data: {rows: shown}}) => [href, shown.map(({key}) => key)])).toEqual([
      ['/spec/status/draft', ['001-a', '002-b']],
      ['/spec/status/none', ['003-c']],
      ['/spec/type/platform', ['001-a', '002-b']],
      ['/spec/type/security', ['003-c']],
    ]);
  });

  test('rows are counted', () => {
    expect(
      rows.map(({key, requirements, covered, waived, openClarifications, isTemplate}) => [
        key,
        requirements,
        covered,
        waived,
        openClarifications,
        isTemplate,
      ]),
    ).toEqual([
      ['001-a', 2, 2, 0, 1, false],
      ['002-b', 0, 0, 1, 0, false],
      ['003-c', 0, 0, 0, 0, false],
    ]);
    expect(templates.map(({key, isTemplate}) => [key, isTemplate])).toEqual([['004-t', true]]);
  });
});

test('decisions with their sides and how many cite them', () => {
  expect(
    viewOf(FILES, 'decisions').rows.map(({key, date, citedBy, supersedes, supersededBy}) => [
      key,
      date,
      citedBy,
      supersedes.map(({artifact}) => artifact.key),
      supersededBy.map(({artifact}) => artifact.key),
    ]),
  ).toEqual([
    ['ADR-0001', '2024-02-01', 3, [], ['ADR-0002']],
    ['ADR-0002', null, 0, ['ADR-0001'], []],
  ]);
});

test('runbooks by service, those of none last', () => {
  expect(
    viewOf(FILES, 'runbooks').rows.map(({key, service, verified, serves}) => [key, service, verified.date, serves]),
  ).toEqual([
    ['restart', 'db', '2024-03-01', 1],
    ['zap', '', null, 0],
  ]);
});

describe('totals', () => {
  // Two of three have something behind them, and nobody asks for the third: all that is asked for is there.
  const ALL = {
    requirements: 3,
    covered: 2,
    suspect: 0,
    inherited: 0,
    uncovered: 0,
    waived: 1,
    criteria: 1,
    traced: 2,
    asked: 2,
    percent: 100,
  };

  test('of the trace, without templates', () => {
    const {totals, specs} = viewOf(FILES, 'trace-index');
    expect(totals).toEqual(ALL);
    expect(specs.map(({spec, totals: own}) => `${spec.key} ${own.requirements}`)).toEqual(['001-a 2', '002-b 1']);
  });

  test('of the matrix, row by row', () => {
    const {totals, groups, documents} = viewOf(FILES, 'matrix');
    const namesOf = (numbers: readonly number[] = []) => numbers.map((number) => documents[number]?.label).join();
    expect(totals).toEqual(ALL);
    expect(
      groups.flatMap(({rows}) =>
        rows.map(({id, state, decisions, runbooks}) =>
          [id, state, namesOf(decisions), namesOf(runbooks)].join(' ').trim(),
        ),
      ),
    ).toEqual(['FR-001 covered ADR-0001', 'FR-002 covered  restart', 'SC-001 optional', 'FR-001 waived']);
    // What only the spec names is said once per spec.
    expect(groups.map(({inherited}) => namesOf(inherited.decisions))).toEqual(['', 'ADR-0001']);
  });

  test('of the home page, templates not counted', () => {
    expect(viewOf(FILES, 'home').counts.map(({what, value}) => `${what} ${value}`)).toEqual([
      'specs 3',
      'decisions 2',
      'runbooks 2',
      'traced 2',
      'questions 1',
      'doubtful 1',
    ]);
  });
});

test('clarifications over all documents, open ones apart', () => {
  const {open, answered} = viewOf(FILES, 'clarifications');
  expect(open.map(({text, of, artifact}) => `${artifact.key} ${of} ${text}`)).toEqual(['001-a FR-002 d?']);
  expect(answered.map(({text, answer, artifact}) => `${artifact.key} ${text} ${answer}`)).toEqual(['zap Why? Because']);
});

test('problems: errors first, counted by code, with what was checked', () => {
  const {rows, facets, checked} = viewOf({...FILES, 'docs/runbooks/a.md': 'ADR-0042'}, 'problems');
  expect(rows[0]).toMatchObject({code: 'broken-reference', severity: 'error', href: '/a:docs/runbooks/a.md'});
  expect(facets.code.map(({count}) => count).reduce((sum, count) => sum + count, 0)).toBe(rows.length);
  expect(checked.files).toBe(9);
  expect(checked.rules).toContain('broken-reference');
});

test('the trace of a spec names stories and tasks of a requirement', () => {
  const files = {
    'docs/specs/001-a/spec.md': '# A\n\n- **FR-001**: a\n\n### US-1: S\n\n1. Given x, when FR-001, then y\n',
    'docs/specs/001-a/tasks.md': '# Tasks\n\n- [x] T001 do FR-001\n- [ ] T002 [US1] do FR-001\n',
  };
  const [row] = viewOf(files, 'trace').rows;
  expect(row?.stories.map(({label}) => label)).toEqual([expect.stringMatching(/^Given x/)]);
  expect(row?.tasks.map(({label, isDone}) => `${label} ${isDone}`)).toEqual(['T001 true', 'T002 false']);
});

test('search finds artifacts and items worth finding', () => {
  const search = portalOf(FILES).search();
  const [spec] = search.filter(({key}) => key === '001-a');
  expect(spec?.kind).toBe('spec');
  expect(spec?.items.map(({localId, kind}) => `${kind} ${localId}`)).toEqual([
    'requirement FR-001',
    'requirement FR-002',
    'clarification null',
    'success-criterion SC-001',
    'edge-case null',
  ]);
});

test('every page has its own address, and every link inside of the portal leads to one', () => {
  const pages = pagesOf(portalOf(FILES));
  const hrefs = pages.map(({href}) => href);
  expect(new Set(hrefs).size).toBe(hrefs.length);
  const linked = [...JSON.stringify(pages).matchAll(/"(?:href|traceHref)":"(\/[^"#?]*)/g)].map(([, href]) => href);
  expect(linked.filter((href) => href && !hrefs.includes(href))).toEqual([]);
});

test('an empty repository has a home page and empty lists', () => {
  const portal = portalOf({});
  expect(portal.counts).toEqual({specs: 0, decisions: 0, runbooks: 0, openClarifications: 0, errors: 0, warnings: 0});
  const views = ['home', 'browser', 'decisions', 'runbooks', 'trace-index', 'matrix', 'clarifications', 'problems'];
  expect(portal.pages.map(({content}) => content().data.view)).toEqual(expect.arrayContaining(views));
  expect(portal.pages.filter(({sourcePath}) => sourcePath !== null)).toEqual([]);
});

describe('how a link was found', () => {
  const [link] = traceOf(FILES).links;
  test.each([
    ['derived', 'id', 'X', 'named there'],
    ['section', 'id', 'References', 'listed under References'],
    ['inherited', 'id', 'References', 'named by the spec under References'],
    ['inherited', 'id', '', 'named by the spec'],
    ['direct', 'front-matter', '', 'named in the front matter'],
  ] as const)('%s %s %j', (basis, form, section, expected) => {
    expect(link && howText(howFound({...link, basis, form, section}))).toBe(expected);
  });
});

test.each([
  ['short', 10, 'short'],
  ['two words here', 10, 'two words …'],
  ['onelongword', 5, 'onelo …'],
])('shorten %j to %i', (text, limit, expected) => {
  expect(shorten(text, limit)).toBe(expected);
});

test('the home page shows where a first document of a missing kind could stand', () => {
  expect(viewOf({'docs/specs/001-a/spec.md': '# A\n'}, 'home').missing.map(({kind, path}) => [kind, path])).toEqual([
    ['decision', 'docs/decisions/0001-first.md'],
    ['runbook', 'docs/runbooks/first.md'],
  ]);
  expect(viewOf(FILES, 'home').missing).toEqual([]);
  expect(viewOf({'src/a.md': '# A\n'}, 'home').missing.map(({kind}) => kind)).toEqual(['spec', 'decision', 'runbook']);
});
