import {beforeAll, describe, expect, test} from 'vitest';
import type {FactKey} from '../../../plugins/docusaurus-plugin-spec-portal/src/core/filter/filter.ts';
import {OPTIONS, type Opened, openedOverFiles} from './searching.ts';

let engine: Opened;

beforeAll(async () => {
  engine = await openedOverFiles({
    'docs/specs/001-backups/spec.md':
      '# Nightly backups\n\n**ID**: SPEC-001\n**Status**: Draft\n**Type**: platform\n\n- **FR-001**: Jobs MUST retry\n- **FR-002**: Copies MUST be kept\n',
    'docs/specs/002-quota/spec.md':
      '# Quota\n\n**ID**: SPEC-002\n**Status**: Approved\n\n- **FR-001**: Tenants MUST retry\n- **FR-007**: Limits MUST hold\n',
    'docs/decisions/0001-queue.md': '---\nstatus: accepted\ndate: 2026-03-01\n---\n# One queue to retry\n',
  });
});

async function counted(text: string, ...keys: readonly FactKey[]): Promise<readonly string[]> {
  const facets = await engine.facets(text, keys, OPTIONS);
  return facets.flatMap(({key, options}) => options.map(({value, count}) => `${key}:${value} ${count}`));
}

describe('facets count what a text finds', () => {
  test.each([
    ['retry', ['kind'], ['kind:requirement 2', 'kind:decision 1']],
    ['retry', ['status'], ['status:accepted 2', 'status:draft 1']],
    ['retry kind:requirement', ['status'], ['status:accepted 1', 'status:draft 1']],
    // A key's own condition narrows the other keys only.
    ['retry status:draft', ['status'], ['status:accepted 2', 'status:draft 1']],
    ['retry status:draft', ['kind'], ['kind:requirement 1']],
    ['retry -status:draft', ['status'], ['status:accepted 2']],
    ['FR-001', ['status'], ['status:accepted 1', 'status:draft 1']],
    ['type:platform', ['kind'], ['kind:requirement 2', 'kind:spec 1']],
    ['zzzz', ['kind', 'status'], []],
    ['retry', ['tag'], []],
  ] as const)('%s, %j', async (text, keys, expected) => {
    expect(await counted(text, ...keys)).toEqual(expected);
  });
});

test('a counted value narrows to as many results as it says', async () => {
  for (const {key, options} of await engine.facets('retry', ['kind', 'status'], OPTIONS))
    for (const {value, count} of options)
      expect((await engine.query(`retry ${key}:${value}`, OPTIONS)).total, `${key}:${value}`).toBe(count);
});

describe('an id that nobody has', () => {
  test.each([
    ['FR-008', ['FR-7', 'FR-2', 'FR-1']],
    ['SPEC-001 FR-9', ['SPEC-001 FR-2']],
    ['ADR-0005', ['ADR-1']],
    ['XY-3', []],
    ['zzzz', []],
  ])('%s has these near it', async (text, expected) => {
    const {total, suggestions} = await engine.query(text, OPTIONS);
    expect(total).toBe(0);
    expect(suggestions).toEqual(expected);
  });
});

describe('completions', () => {
  test.each([
    ['status:', ['draft', 'accepted']],
    ['status:dr', ['draft']],
    ['status:draft', []],
    ['kind:requirement status:acc', ['accepted']],
    ['status:zz', []],
    ['nokey:dr', []],
  ])('%s', async (text, labels) => {
    const values = (await engine.completions(text)).map(({label}) => label.toLowerCase());
    expect([...values].toSorted()).toEqual(expect.arrayContaining([...labels].toSorted()));
    if (labels.length === 0) expect(values).toEqual([]);
    expect(new Set(values).size).toBe(values.length);
  });
});
