import Ajv from 'ajv';
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import type {Diagnostic} from '../../../plugins/docusaurus-plugin-spec-portal/src/model/diagnostic.ts';
import {
  formatGithub,
  formatJson,
  formatJunit,
  formatSarif,
} from '../../../plugins/docusaurus-plugin-spec-portal/src/report/index.ts';
import {SARIF} from '../../support/sarifSchema.ts';

const diagnostic = fc.record({
  code: fc.constantFrom('broken-reference', 'open-clarification', 'stale-runbook'),
  severity: fc.constantFrom('error', 'warning', 'info') as fc.Arbitrary<Diagnostic['severity']>,
  message: fc.string({unit: 'binary'}),
  hint: fc.string({unit: 'grapheme'}),
  position: fc.record({
    path: fc.constantFrom('docs/a.md', 'docs/with space, comma.md', 'docs/ü%.md', 'a<b>&".md'),
    line: fc.integer({min: 1, max: 9999}),
    column: fc.integer({min: 1, max: 200}),
  }),
});
const diagnostics = fc.array(diagnostic, {maxLength: 40});

const BROKEN: Diagnostic = {
  code: 'broken-reference',
  severity: 'error',
  message: '`ADR-0099` names nothing, 100 %.',
  hint: 'Did you mean `ADR-0009`?',
  position: {path: 'docs/a, b.md', line: 3, column: 5},
};

describe('SARIF', () => {
  const isSarif = new Ajv({strict: false}).compile(SARIF);

  test('is valid and holds every diagnostic in its order', () => {
    fc.assert(
      fc.property(diagnostics, (all) => {
        const log = JSON.parse(formatSarif(all, 'portal'));
        expect(isSarif(log), JSON.stringify(isSarif.errors)).toBe(true);
        expect(log.runs[0].results.map((result: {ruleId: string}) => result.ruleId)).toEqual(all.map(({code}) => code));
        for (const result of log.runs[0].results)
          expect(log.runs[0].tool.driver.rules[result.ruleIndex].id).toBe(result.ruleId);
      }),
    );
  });

  test('a schema that takes anything would show nothing', () => {
    const log = JSON.parse(formatSarif([BROKEN], ''));
    expect(isSarif({...log, version: '2.0.0'})).toBe(false);
    log.runs[0].results[0].level = 'info';
    expect(isSarif(log)).toBe(false);
  });

  test('places are addresses from the top of the repository', () => {
    const [result] = JSON.parse(formatSarif([BROKEN], 'packages/portal')).runs[0].results;
    expect(result.locations[0].physicalLocation).toEqual({
      artifactLocation: {uri: 'packages/portal/docs/a%2C%20b.md'},
      region: {startLine: 3, startColumn: 5},
    });
  });
});

describe('GitHub', () => {
  test('a command is one line with its signs escaped', () => {
    expect(formatGithub([BROKEN], 'portal')).toEqual({
      annotations:
        '::error file=portal/docs/a%2C b.md,line=3,col=5,title=broken-reference::`ADR-0099` names nothing, 100 %25.%0ADid you mean `ADR-0009`?',
      summary: '',
    });
  });

  test('ten of a kind, and then everything on the summary page', () => {
    const many = Array.from({length: 11}, (_each, index) => ({
      ...BROKEN,
      position: {...BROKEN.position, line: index + 1},
    }));
    const few = [{...BROKEN, severity: 'warning' as const}];
    expect(formatGithub(many.slice(0, 10), '').summary).toBe('');
    const {annotations, summary} = formatGithub([...few, ...many], '');
    expect(annotations.split('\n').map((line) => line.slice(0, 7))).toEqual([
      ...Array.from({length: 10}, () => '::error'),
      '::warni',
    ]);
    expect(summary).toContain('11 errors, 1 warning');
    expect(summary.match(/^\| (?:error|warning) \|/gm)).toHaveLength(12);
  });

  test('each annotation is one line, and no row of the summary ends early', () => {
    fc.assert(
      fc.property(diagnostics, (all) => {
        const {annotations, summary} = formatGithub(all, '');
        const lines = annotations === '' ? [] : annotations.split('\n');
        for (const line of lines)
          expect(line).toMatch(/^::(?:error|warning|notice) file=[^,:]+,line=\d+,col=\d+,title=[a-z-]+::/);
        expect(lines.length).toBeLessThanOrEqual(30);
        for (const line of summary.split('\n').filter((each) => each.startsWith('| ')))
          expect(line.replaceAll('\\|', '').match(/\|/g)).toHaveLength(5);
      }),
    );
  });

  test('a summary page keeps below the limit and says what it leaves out', () => {
    const many = Array.from({length: 3000}, () => ({...BROKEN, message: 'ü'.repeat(200)}));
    const {summary} = formatGithub(many, '');
    expect(Buffer.byteLength(summary)).toBeLessThan(1024 * 1024);
    expect(summary).toMatch(/And \d+ more\.\n$/);
  });
});

describe('JUnit', () => {
  test('only errors fail, and a clean portal has a case that passes', () => {
    expect(formatJunit([BROKEN, {...BROKEN, severity: 'info'}])).toContain('tests="2" failures="1" skipped="1"');
    expect(formatJunit([])).toContain('tests="1" failures="0" skipped="0"');
  });

  test('has no character that XML forbids, and as many cases as diagnostics', () => {
    fc.assert(
      fc.property(diagnostics, (all) => {
        const xml = formatJunit(all);
        // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there.
        expect(xml).not.toMatch(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/);
        expect(xml.match(/<testcase /g)).toHaveLength(Math.max(1, all.length));
        expect(xml.replaceAll(/<[^<>]*>/g, '')).not.toMatch(/[<>]/);
      }),
    );
  });
});

test('JSON counts what it lists', () => {
  fc.assert(
    fc.property(diagnostics, (all) => {
      const {counts, diagnostics: listed} = JSON.parse(formatJson(all));
      expect(counts.error + counts.warning + counts.info).toBe(all.length);
      expect(listed).toHaveLength(all.length);
    }),
  );
});
