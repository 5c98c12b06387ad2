import fc from 'fast-check';
import {expect, test} from 'vitest';
import {createAnchors} from '../../../plugins/docusaurus-plugin-spec-portal/src/core/extract/anchors.ts';
import {isOneEdit, nearNames} from '../../../plugins/docusaurus-plugin-spec-portal/src/core/resolve/nearest.ts';
import {canonical, canonicalId, parseId} from '../../../plugins/docusaurus-plugin-spec-portal/src/core/text/ids.ts';
import {joinPath} from '../../../plugins/docusaurus-plugin-spec-portal/src/core/text/paths.ts';
import {itemId} from '../../../plugins/docusaurus-plugin-spec-portal/src/model/item.ts';

const family = fc.stringMatching(/^[A-Z]{1,6}(?:-[A-Z]{1,4}[0-9]{0,2}){0,2}$/);
const number = fc.stringMatching(/^[0-9]{1,5}(?:\.[0-9]{1,3}){0,2}[a-z]?$/);

test('what is written as an id is read as one', () => {
  fc.assert(
    fc.property(family, number, (letters, digits) => {
      expect(parseId(`${letters}-${digits}`)).toEqual({family: letters, number: digits, hasDash: true});
    }),
  );
});

test('the canonical form is an id, and its own canonical form', () => {
  fc.assert(
    fc.property(family, number, (letters, digits) => {
      const once = canonical(`${letters}-${digits}`);
      expect(once).not.toBeNull();
      expect(canonical(once ?? '')).toBe(once);
    }),
  );
});

test('leading zeros and hyphens of editors do not matter', () => {
  fc.assert(
    fc.property(
      fc.stringMatching(/^[A-Z]{1,6}$/),
      fc.integer({min: 0, max: 999}),
      fc.constantFrom('-', '\u2010', '\u2011'),
      (letters, value, hyphen) => {
        expect(canonical(`${letters}${hyphen}00${value}`)).toBe(canonical(`${letters}-${value}`));
      },
    ),
  );
});

test('different numbers stay different', () => {
  fc.assert(
    fc.property(family, fc.nat(99_999), fc.nat(99_999), (letters, a, b) => {
      fc.pre(a !== b);
      expect(canonicalId({family: letters, number: String(a), hasDash: true})).not.toBe(
        canonicalId({family: letters, number: String(b), hasDash: true}),
      );
    }),
  );
});

test('parsing any text ends', () => {
  fc.assert(fc.property(fc.string({unit: 'grapheme'}), (text) => void parseId(text)));
});

test("the local half of an item's id can be read back", () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[\w.-]{1,20}$/), family, number, (artifact, letters, digits) => {
      const id = itemId(artifact, `${letters}-${digits}`);
      expect(id.slice(id.indexOf('/') + 1)).toBe(`${letters}-${digits}`);
    }),
  );
});

test('a joined path has no steps left and never climbs out', () => {
  const path = fc
    .array(fc.constantFrom('a', 'b.md', '..', '.', '', '/', '\\', 'c d'), {maxLength: 8})
    .map((parts) => parts.join('/'));
  fc.assert(
    fc.property(path, path, (folder, written) => {
      const joined = joinPath(folder, written);
      if (joined === null || joined === '') return;
      expect(joined.split('/').filter((part) => part === '' || part === '.' || part === '..')).toEqual([]);
      expect(joinPath('', joined)).toBe(joined);
    }),
  );
});

test('one edit goes both ways and never to itself', () => {
  const text = fc.stringMatching(/^[A-C0-1-]{0,5}$/);
  fc.assert(
    fc.property(text, text, (a, b) => {
      expect(isOneEdit(a, b)).toBe(isOneEdit(b, a));
      expect(isOneEdit(a, a)).toBe(false);
    }),
  );
});

test('names one edit away are those that a look at each would find', () => {
  const name = fc.stringMatching(/^[AB0-1-]{0,5}$/);
  fc.assert(
    fc.property(fc.array(name, {maxLength: 20}), name, (names, written) => {
      const found = nearNames(names)(written);
      expect(found.toSorted()).toEqual([...new Set(names)].filter((each) => isOneEdit(each, written)).toSorted());
    }),
  );
});

test('anchors are unique whatever is wanted', () => {
  const wanted = fc.constantFrom('a', 'a-2', 'A', 'a-1', '', '???', 'item', 'item-2', 'FR-001', 'fr-001-2');
  fc.assert(
    fc.property(fc.array(wanted, {maxLength: 30}), fc.array(wanted, {maxLength: 5}), (names, taken) => {
      const anchors = createAnchors(taken);
      const made = names.map((name) => anchors.take(name));
      expect(new Set([...made, ...taken]).size).toBe(made.length + new Set(taken).size);
      for (const anchor of made) expect(anchor).not.toBe('');
    }),
  );
});
