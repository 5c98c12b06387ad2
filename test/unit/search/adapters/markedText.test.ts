import fc from 'fast-check';
import {expect, test} from 'vitest';
import type {Span} from '../../../../plugins/docusaurus-plugin-spec-portal/src/client/search/adapter.ts';
import {withoutSigns} from '../../../../plugins/docusaurus-plugin-spec-portal/src/client/search/adapters/hits.ts';
import {excerptOf, partsOf} from '../../../../plugins/docusaurus-plugin-spec-portal/src/client/search/markedText.ts';

const shown = (text: string, spans: readonly Span[]): string =>
  partsOf(text, spans)
    .map((part) => (part.isMatch ? `[${part.text}]` : part.text))
    .join('');

test.each([
  ['one span', 'nightly backups', [[8, 15]], 'nightly [backups]'],
  ['at the beginning', 'nightly backups', [[0, 7]], '[nightly] backups'],
  ['none', 'nightly', [], 'nightly'],
  ['markup stays text', '</script><b>', [[0, 9]], '[</script>]<b>'],
  ['beyond the text', 'short', [[2, 9]], 'short'],
  [
    'overlapping',
    'abcdef',
    [
      [0, 3],
      [2, 5],
    ],
    '[abc]def',
  ],
] as const)('%s', (_name, text, spans, expected) => {
  expect(shown(text, spans)).toBe(expected);
});

test('a long text is shown around what was found, from word to word', () => {
  const text = `${'before '.repeat(40)}needle ${'after '.repeat(40)}`;
  const at = text.indexOf('needle');
  const {text: cut, spans} = excerptOf(text, [[at, at + 6]]);
  expect(shown(cut, spans)).toMatch(/^… before .*\[needle\] after .*after …$/);
  expect(cut.length).toBeLessThan(170);
});

test('a short text stays whole', () => {
  expect(excerptOf('needle', [[0, 6]])).toEqual({text: 'needle', spans: [[0, 6]]});
});

test('an excerpt marks only what the text has marked, whatever it is', () => {
  const input = fc.tuple(fc.string({maxLength: 600}), fc.nat(600), fc.nat(20));
  fc.assert(
    fc.property(input, ([text, from, length]) => {
      const spans: Span[] = from + length <= text.length && length > 0 ? [[from, from + length]] : [];
      const cut = excerptOf(text, spans);
      const marked = partsOf(cut.text, cut.spans).filter(({isMatch}) => isMatch);
      expect(marked.map((part) => part.text)).toEqual(cut.spans.map(() => text.slice(from, from + length)));
      expect(
        partsOf(cut.text, cut.spans)
          .map((part) => part.text)
          .join(''),
      ).toBe(cut.text);
    }),
  );
});

test.each([
  ['a <mark>b</mark> c', 'a [b] c'],
  ['<mark>a</mark><mark>b</mark>', '[a][b]'],
  ['none', 'none'],
  ['not <mark>closed', 'not closed'],
])('signs around what an engine found: %s', (marked, expected) => {
  const {text, spans} = withoutSigns(marked, '<mark>', '</mark>');
  expect(shown(text, spans)).toBe(expected);
});
