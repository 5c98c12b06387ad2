import {describe, expect, test} from 'vitest';
import {
  canonical,
  FAMILY_OF_KIND,
  isArtifactFamily,
  isLookalike,
  PLACEHOLDER_ID,
  parseId,
} from '../../../plugins/docusaurus-plugin-spec-portal/src/core/text/ids.ts';

describe('parseId', () => {
  test.each([
    ['FR-001', 'FR 001'],
    ['FR-AUTH-001', 'FR-AUTH 001'],
    ['FR-001a', 'FR 001a'],
    ['FR-001A', 'FR 001A'],
    ['FR-015.3', 'FR 015.3'],
    ['AC-GH60-1', 'AC-GH60 1'],
    ['LH-FA-WAL-001', 'LH-FA-WAL 001'],
    ['T012', 'T 012'],
    ['US1', 'US 1'],
    ['R1.2', 'R 1.2'],
    ['A1B23', 'A1B 23'],
    ['LH\u2010FA\u2011001', 'LH-FA 001'],
    ['FR\u2011001', 'FR 001'],
    [' FR-001 ', 'FR 001'],
    ['SPEC-0007', 'SPEC 0007'],
  ])('%s is an id', (text, expected) => {
    const id = parseId(text);
    expect(id && `${id.family} ${id.number}`).toBe(expected);
  });

  test.each([
    'SPEC-XXX',
    'FR-###',
    'TXXX',
    'ADR-NNNN',
    'FR',
    '001',
    'fr-001',
    'FR-',
    'FR-001-',
    'FR--001',
    'FR-001 x',
    'FR-123456',
    '',
    '-1',
  ])('%j is none', (text) => {
    expect(parseId(text)).toBeNull();
  });
});

test.each([
  ['FR-001', true],
  ['FR\u2011001', true],
  ['FR-AUTH-001', true],
  ['T012', false],
  ['US1', false],
])('%s has a dash before its number: %s', (text, expected) => {
  expect(parseId(text)?.hasDash).toBe(expected);
});

describe('canonical', () => {
  test.each([
    ['FR-001', 'FR-1'],
    ['FR001', 'FR-1'],
    ['FR-1', 'FR-1'],
    ['FR\u2011001', 'FR-1'],
    ['FR-010', 'FR-10'],
    ['FR-001a', 'FR-1a'],
    ['FR-001A', 'FR-1a'],
    ['FR-015.03', 'FR-15.3'],
    ['FR-AUTH-001', 'FR-AUTH-1'],
    ['T012', 'T-12'],
    ['ADR-0003', 'ADR-3'],
  ])('%s compares as %s', (text, expected) => {
    expect(canonical(text)).toBe(expected);
  });

  test.each([
    ['FR-001', 'NFR-001'],
    ['FR-001', 'FR-001a'],
    ['FR-1.1', 'FR-11'],
    ['T1', 'T10'],
    ['FR-AUTH-1', 'FR-1'],
  ])('%s is not %s', (a, b) => {
    expect(canonical(a)).not.toBe(canonical(b));
  });
});

describe('families', () => {
  test.each(['SHA', 'UTF', 'ISO', 'TLS', 'CVE', 'RFC', 'HTTP'])('%s only looks like one', (family) => {
    expect(isLookalike(family)).toBe(true);
  });

  test.each(['FR', 'NFR', 'SC', 'DI', 'T', 'ADR', 'SPEC'])('%s is one', (family) => {
    expect(isLookalike(family)).toBe(false);
  });

  test.each([
    ['SPEC', true],
    ['ADR', true],
    ['RB', true],
    ['RUNBOOK', true],
    ['PRD', true],
    ['FEAT', true],
    ['FEATURE', true],
    ['DDR', true],
    ['MADR', true],
    ['', false],
    ['FR', false],
    ['T', false],
    ['ADRS', false],
  ])('%s numbers artifacts: %s', (family, expected) => {
    expect(isArtifactFamily(family)).toBe(expected);
  });
});

test.each([
  ['spec', 'SPEC'],
  ['decision', 'ADR'],
  ['runbook', 'RB'],
] as const)('the file number of a %s counts in %s', (kind, family) => {
  expect(FAMILY_OF_KIND[kind]).toBe(family);
  expect(isArtifactFamily(family)).toBe(true);
});

test.each([
  ['SPEC-XXX', true],
  ['SPEC-XXXX', true],
  ['FR-###', true],
  ['TXXX', true],
  ['ADR-NNNN', true],
  ['SPEC-001', false],
  ['ADR-N', false],
  ['XX-1', false],
  ['see SPEC-XXX', false],
  ['SPEC-XXX.md', false],
])('PLACEHOLDER_ID %s: %s', (text, expected) => {
  expect(PLACEHOLDER_ID.test(text)).toBe(expected);
});
