import {describe, expect, test} from 'vitest';
import {pageOf, portalOf, viewOf} from '../../support/portal.ts';
import {settingsWith} from '../../support/settings.ts';

const PATH = 'docs/specs/001-a/spec.md';
const ITEMS = Array.from({length: 300}, (_, index) => `- **FR-${index + 1}**: It MUST do ${index + 1}.\n`).join('');
const QUESTIONS = Array.from({length: 150}, (_, index) => `\n[NEEDS CLARIFICATION: is it ${index}?]\n`).join('');
const FILES = {
  [PATH]: `# A\n\n## Requirements\n\n${ITEMS}\n## Questions\n${QUESTIONS}`,
  'docs/specs/002-b/spec.md': '# B\n\n- **FR-001**: It MUST do as 001-a FR-250 and 001-a FR-002 say.\n',
};
const SETTINGS_OF_100 = settingsWith({limits: {pageRows: 100}});

describe('a page ends after as many rows as the options say', () => {
  test('of a document, with the headings, items and diagnostics that it shows', () => {
    const {left, items, headings, diagnostics, diagnosticsLeft, clarifications, questionsLeft} = pageOf(
      FILES,
      PATH,
      SETTINGS_OF_100,
    );
    // 300 items, 150 questions and two headings, the title not among them.
    expect(left).toBe(300 + 150 + 2 - 100);
    expect(Object.keys(items)).toHaveLength(99);
    expect(headings.map(({text}) => text)).toEqual(['Requirements']);
    expect([diagnostics.length, diagnosticsLeft > 0]).toEqual([200, true]);
    expect([clarifications.length, questionsLeft]).toEqual([100, 50]);
  });

  test('the address of a row that is not shown is that of the note', () => {
    const {links} = pageOf(FILES, 'docs/specs/002-b/spec.md', SETTINGS_OF_100);
    const anchors = links.flatMap((link) => link?.href?.split('#')[1] ?? []);
    expect(anchors).toEqual(['portal-left', 'fr-2']);
  });

  test.each([
    ['trace', 'rows', 20, 280],
    ['clarifications', 'open', 100, 50],
  ] as const)('of %s', (view, list, length, left) => {
    const data: Readonly<Record<string, unknown>> = {...viewOf(FILES, view, SETTINGS_OF_100)};
    expect([data[list]]).toEqual([expect.objectContaining({length})]);
    expect(data['left']).toBe(left);
  });

  test('of findings, and their facets count what is listed', () => {
    const {rows, facets, left} = viewOf(FILES, 'problems', SETTINGS_OF_100);
    expect(rows).toHaveLength(100);
    expect(left).toBeGreaterThan(300);
    expect(facets.severity.reduce((sum, {count}) => sum + count, 0)).toBe(100);
    expect(viewOf(FILES, 'coverage', SETTINGS_OF_100).findings).toHaveLength(100);
  });

  test('files for programs hold everything', () => {
    const sheet =
      portalOf(FILES, SETTINGS_OF_100)
        .files.find(({name}) => name === 'matrix.csv')
        ?.text() ?? '';
    expect(sheet.match(/FR-\d+/g)).toContain('FR-300');
  });
});

describe('one damaged file does not push the others off a list', () => {
  test('of problems', () => {
    const {rows, left} = viewOf(FILES, 'problems');
    const ofOne = rows.filter(({place}) => place.path === PATH);
    expect(ofOne.length).toBeLessThan(300 + 150);
    expect(left).toBeGreaterThan(0);
    expect(rows.some(({place}) => place.path === 'docs/specs/002-b/spec.md')).toBe(true);
  });
});
