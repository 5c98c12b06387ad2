import fc from 'fast-check';
import {expect, test} from 'vitest';
import {
  DANGEROUS_SCHEMES,
  LINKED_SCHEMES,
  schemeOf,
} from '../../../plugins/docusaurus-plugin-spec-portal/src/core/text/scheme.ts';
import {runs} from '../../support/arbitrary.ts';

test.each([
  ['https://example.org', 'https'],
  ['HTTPS://example.org', 'https'],
  ['mailto:a@example.org', 'mailto'],
  ['javascript:alert(1)', 'javascript'],
  ['JaVaScRiPt:alert(1)', 'javascript'],
  ['java\nscript:alert(1)', 'javascript'],
  ['java\tscr\r\nipt:alert(1)', 'javascript'],
  [' javascript:alert(1)', 'javascript'],
  ['\u0001\u001F  javascript:alert(1)', 'javascript'],
  ['view-source:https://example.org', 'view-source'],
  ['a+b.c-1:x', 'a+b.c-1'],
  ['x:', 'x'],
  ['a:b:c', 'a'],
  ['javascript', null],
  ['java script:alert(1)', null],
  ['java\u0001script:alert(1)', null],
  ['\u00A0javascript:alert(1)', null],
  ['1a:b', null],
  ['-a:b', null],
  [':a', null],
  ['a/b:c', null],
  ['../a.md', null],
  ['/a.md', null],
  ['#a:b', null],
  ['?a:b', null],
  ['', null],
])('%j has the scheme %j', (address, expected) => {
  expect(schemeOf(address)).toBe(expected);
});

test.each([
  ['http', true, false],
  ['https', true, false],
  ['mailto', true, false],
  ['javascript', false, true],
  ['vbscript', false, true],
  ['data', false, true],
  ['blob', false, true],
  ['file', false, true],
  ['filesystem', false, true],
  ['view-source', false, true],
  ['jar', false, true],
  ['ftp', false, false],
  ['tel', false, false],
  ['', false, false],
])('a page links %s: %s; it is dangerous: %s', (scheme, isLinked, isDangerous) => {
  expect([LINKED_SCHEMES.has(scheme), DANGEROUS_SCHEMES.has(scheme)]).toEqual([isLinked, isDangerous]);
});

test('where a browser sees a whole address, its scheme is ours', () => {
  const part = fc.constantFrom(
    ...['javascript', 'https', 'data', 'FILE', 'x', ':', '//', '/', '#', '?', '.', '+', '-', '1'],
    ...[' ', '\t', '\n', '\r', '\u0000', '\u0001', '\u001F', '\u007F', '\u00A0', 'é', '%3A', '@', 'a.b'],
  );
  fc.assert(
    fc.property(fc.array(part, {maxLength: 8}), (parts) => {
      const address = parts.join('');
      if (URL.canParse(address)) expect(`${schemeOf(address)}:`).toBe(new URL(address).protocol);
    }),
    runs(500),
  );
});
