import {expect, test} from 'vitest';
import {wordOf} from '../../../plugins/docusaurus-plugin-spec-portal/src/theme/SpecPortal/wordOf.ts';

const WORDS: Readonly<Record<string, () => string>> = {draft: () => 'Draft'};

test.each([
  ['draft', 'Draft'],
  ['of-a-newer-site', 'of-a-newer-site'],
  ['constructor', 'constructor'],
])('%s is said as %s', (key, word) => {
  expect(wordOf(WORDS, key)).toBe(word);
});

test('no other word is made', () => {
  const unasked = () => {
    throw new Error('Nobody asked for it.');
  };
  expect(wordOf<string>({...WORDS, review: unasked}, 'draft')).toBe('Draft');
});
