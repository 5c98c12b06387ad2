import {describe, expect, test} from 'vitest';
import {DEEPEST_YAML, tooDeepYaml} from '../../../plugins/docusaurus-plugin-spec-portal/src/core/parse/yamlDepth.ts';

const FORMS: readonly (readonly [string, (depth: number) => string])[] = [
  ['lists in brackets', (depth) => `a: ${'['.repeat(depth - 1)}${']'.repeat(depth - 1)}`],
  ['lists that are never closed', (depth) => `a: ${'['.repeat(depth - 1)}`],
  ['maps in braces', (depth) => `a: ${'{a: '.repeat(depth - 1)}`],
  ['lists on one line', (depth) => `${'- '.repeat(depth)}a`],
  ['keys of keys', (depth) => `${'? '.repeat(depth)}a`],
  ['indented maps', (depth) => Array.from({length: depth}, (_, level) => `${' '.repeat(level)}a:`).join('\n')],
];

describe('how deep YAML may be', () => {
  test.each(FORMS)('%s: to the limit', (_name, make) => expect(tooDeepYaml(make(DEEPEST_YAML))).toBeNull());
  test.each(FORMS)('%s: beyond it', (_name, make) => expect(tooDeepYaml(make(DEEPEST_YAML + 2))).not.toBeNull());
  test.each(FORMS.slice(0, 5))('%s: far beyond it, in no recursion', (_name, make) =>
    expect(tooDeepYaml(make(50_000))).not.toBeNull(),
  );

  test.each([
    ['brackets in quotes', `a: "${'['.repeat(500)}"`],
    ['brackets in a comment', `a: b # ${'['.repeat(500)}`],
    ['brackets in a block of text', `a: |\n  ${'['.repeat(500)}\n`],
    ['many lists beside each other', `a: [${'[b], '.repeat(500)}]`],
    ['many documents', '---\na: b\n'.repeat(500)],
    ['nothing', ''],
    ['a document without a value', '---\n---\n'],
  ])('%s are not deep', (_name, text) => expect(tooDeepYaml(text)).toBeNull());

  test('the place is where the first value too deep begins', () => {
    expect(tooDeepYaml(`b: c\na: ${'['.repeat(100)}`)).toEqual({line: 2, column: 4 + DEEPEST_YAML});
  });

  test('of several the first counts', () => {
    const deep = `${'['.repeat(100)}${']'.repeat(100)}`;
    expect(tooDeepYaml(`a: ${deep}\nb: ${deep}\nc: ${deep}`)).toEqual({line: 1, column: 4 + DEEPEST_YAML});
  });
});
