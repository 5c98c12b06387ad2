import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {alertSegment, kebab, uniqueSlugs} from '../../../plugins/docusaurus-plugin-spec-portal/src/docusaurus/slugs.ts';
import {embedName} from '../../../plugins/docusaurus-plugin-spec-portal/src/model/pageName.ts';
import {runs} from '../../support/arbitrary.ts';

/** Names of any length and script; a folder or file of a system holds 255 bytes. */
const name = fc.oneof(
  fc.string({unit: 'grapheme', maxLength: 400}),
  fc
    .tuple(fc.constantFrom('a', '日', 'é', '-', '㎯', 'ﷺ', '.'), fc.integer({min: 1, max: 600}))
    .map(([sign, count]) => sign.repeat(count)),
);
const MOST_BYTES = 255 - '.json.12345.tmp'.length;

describe('names in addresses and of files', () => {
  test.each([
    ['a segment', kebab],
    ['the segment of an alert', alertSegment],
    ["the name of an artifact's data", (text: string) => embedName(text).slice('embeds/'.length)],
  ])('%s is never longer than a file system takes', (_what, make) => {
    fc.assert(
      fc.property(name, (text) => void expect(Buffer.byteLength(make(text))).toBeLessThanOrEqual(MOST_BYTES)),
      runs(300),
    );
  });

  test('slugs are unique and short, whatever the paths', () => {
    const path = fc
      .array(
        name.map((each) => each.replaceAll('/', '_')),
        {minLength: 1, maxLength: 4},
      )
      .map((parts) => `${parts.join('/')}.md`);
    fc.assert(
      fc.property(fc.uniqueArray(path, {maxLength: 12}), (paths) => {
        const slugs = [...uniqueSlugs(paths).values()];
        expect(new Set(slugs).size).toBe(paths.length);
        for (const slug of slugs) expect(Buffer.byteLength(slug)).toBeLessThanOrEqual(MOST_BYTES);
      }),
      runs(200),
    );
  });

  test.each([
    ['Users can log in', 'users-can-log-in'],
    ['012-Überweisung', '012-uberweisung'],
    ['', 'e3b0c442'],
    ['x'.repeat(120), 'x'.repeat(120)],
  ])('%s', (text, segment) => expect(kebab(text)).toBe(segment));

  test('long names that begin alike stay apart', () => {
    const [a, b] = [`${'x'.repeat(300)}a`, `${'x'.repeat(300)}b`];
    expect(kebab(a)).not.toBe(kebab(b));
    expect(alertSegment(a)).not.toBe(alertSegment(b));
    expect(embedName(a)).not.toBe(embedName(b));
  });
});
