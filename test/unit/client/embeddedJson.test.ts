import fc from 'fast-check';
import {expect, test} from 'vitest';
import {embeddable, embeddedJson} from '../../../plugins/docusaurus-plugin-spec-portal/src/client/embeddedJson.ts';
import {anyText, runs} from '../../support/arbitrary.ts';

test.each([
  ['the end of a script', '</script><script>alert(1)</script>'],
  ['the beginning of a comment', '<!-- <script>'],
  ['an entity', '&lt;'],
  ['separators that end a line of a script', 'a\u2028b\u2029c'],
])('no text is %s', (_name, text) => {
  expect(embeddedJson([text])).not.toMatch(/[<>&\u2028\u2029]/);
  expect(JSON.parse(embeddedJson([text]))).toEqual([text]);
});

test('what is JSON already needs no second making', () => {
  fc.assert(
    fc.property(fc.array(anyText), (texts) => {
      expect(embeddable(JSON.stringify(texts))).toBe(embeddedJson(texts));
      expect(JSON.parse(embeddedJson(texts))).toEqual(JSON.parse(JSON.stringify(texts)));
    }),
    runs(100),
  );
});
