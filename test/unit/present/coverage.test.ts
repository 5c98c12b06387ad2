import {describe, expect, test} from 'vitest';
import {BADGE_COLOURS, badge} from '../../../plugins/docusaurus-plugin-spec-portal/src/core/present/reports/badge.ts';
import {diagnosticsOf, type Files, portalOf, viewOf} from '../../support/portal.ts';
import {settingsWith} from '../../support/settings.ts';

const FILES: Files = {
  'docs/specs/001-a/spec.md':
    '# A\n\n- **FR-001**: as ADR-0001\n- **FR-002**: a\n- **FR-003**: b (trace: n/a — a law)\n- **SC-001**: c\n',
  'docs/specs/002-b/spec.md': '# B\n\n- **FR-001**: as ADR-0001, ADR-0099\n\n[NEEDS CLARIFICATION: why?]\n',
  'docs/adr/0001-x.md': '# X',
  'docs/adr/0002-y.md': '# Y',
};

test('the least covered spec stands first, and the numbers add up', () => {
  const {totals, specs} = viewOf(FILES, 'coverage');
  expect(
    specs.map(({spec, totals: own, questions}) => `${spec.key} ${own.traced}/${own.asked} ${own.percent} ${questions}`),
  ).toEqual(['001-a 1/2 50 0', '002-b 1/1 100 1']);
  expect(totals).toMatchObject({
    requirements: 4,
    waived: 1,
    asked: 3,
    traced: 2,
    uncovered: 1,
    criteria: 1,
    percent: 66,
  });
});

test('findings are those of the check, by code, in its order', () => {
  const {findings, checks} = viewOf(FILES, 'coverage');
  const wanted = new Set(checks.map(({code}) => code));
  const printed = diagnosticsOf(FILES).filter(({code}) => wanted.has(code));
  expect(findings).toHaveLength(printed.length);
  for (const {code, found} of checks) {
    const own = printed.filter((diagnostic) => diagnostic.code === code);
    expect(found).toBe(own.length);
    expect(
      findings
        .filter((finding) => finding.code === code)
        .map(({place, message}) => `${place.path}:${place.line} ${message}`),
    ).toEqual(own.map(({position, message}) => `${position.path}:${position.line} ${message}`));
  }
  expect(checks).toContainEqual({code: 'uncovered-requirement', looked: 4, found: 1});
  expect(checks).toContainEqual({code: 'unreferenced-document', looked: 2, found: 1});
  expect(checks).toContainEqual({code: 'broken-reference', looked: 3, found: 1});
});

test('a silenced rule is no check', () => {
  const {checks} = viewOf(FILES, 'coverage', settingsWith({severities: {'unreferenced-document': 'off'}}));
  expect(checks.map(({code}) => code)).not.toContain('unreferenced-document');
});

test('a clean portal says what was looked at', () => {
  const {findings, checks} = viewOf(
    {'docs/specs/001-a/spec.md': '# A\n\n- **FR-001**: as ADR-0001\n', 'docs/adr/0001-x.md': '# X'},
    'coverage',
  );
  expect(findings).toEqual([]);
  expect(checks.reduce((sum, {looked}) => sum + looked, 0)).toBeGreaterThan(0);
});

test('nothing asked is no score, not a hundred per cent', () => {
  expect(
    viewOf({'docs/specs/001-a/spec.md': '# A\n\n- **FR-001**: a (trace: n/a — b)\n'}, 'coverage').totals.percent,
  ).toBeNull();
  expect(viewOf({}, 'coverage').totals.percent).toBeNull();
});

test('page, JSON and badge say one number', () => {
  const {files} = portalOf(FILES);
  const text = (name: string) => files.find((file) => file.name === name)?.text() ?? '';
  const report = JSON.parse(text('coverage.json'));
  expect(report.schema).toBe('spec-portal/coverage@1');
  expect(report.totals).toEqual(viewOf(FILES, 'coverage').totals);
  expect(text('badge/coverage.svg')).toContain('requirements traced: 66 %');
  expect(text('badge/clarifications.svg')).toContain('open questions: 1');
});

describe('badges', () => {
  test.each(Object.entries(BADGE_COLOURS))('white on %s can be read', (_name, colour) => {
    expect(contrast('#ffffff', colour)).toBeGreaterThanOrEqual(4.5);
  });

  test('words are escaped', () => {
    expect(badge('a<b>', '"&"', 'good')).not.toMatch(/<b>|"&"/);
  });
});

/** WCAG 2.2, relative luminance and contrast ratio. */
function contrast(a: string, b: string): number {
  const luminance = (colour: string) => {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5]
      .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
      .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].toSorted((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}
