import fc from 'fast-check';
import type {SearchDocument} from '../../../plugins/docusaurus-plugin-spec-portal/src/core/present/search/searchData.ts';
import {documentOf, itemOf} from './searching.ts';

const WORDS = [
  'backups',
  'nightly',
  'Quota',
  'restore',
  'Überlauf',
  '検索',
  'a',
  'KubePodCrash',
  '42',
  'the',
  'of',
  '</script>',
];

const sentence = fc.array(fc.constantFrom(...WORDS), {minLength: 1, maxLength: 6}).map((words) => words.join(' '));

const item = fc.record({
  family: fc.constantFrom('FR', 'SC', 'FR-AUTH', 'us-actor', 'req_x'),
  text: sentence,
  hasNumber: fc.boolean(),
});

/** Small portals: documents with unique keys, titles of real words, items with unique ids. */
export const documentsArbitrary: fc.Arbitrary<readonly SearchDocument[]> = fc
  .uniqueArray(
    fc.record({
      number: fc.integer({min: 1, max: 999}),
      kind: fc.constantFrom('spec', 'decision', 'runbook'),
      title: sentence.map((words) => `${words} plan`),
      text: sentence,
      items: fc.array(item, {maxLength: 6}),
    }),
    {maxLength: 8, selector: ({number}) => number},
  )
  .map((portal) =>
    portal.map(({number, kind, title, text, items}) => {
      const key = `DOC-${number}`;
      return documentOf(key, {
        kind,
        title,
        text,
        facts: {kind: [kind], tag: [title]},
        items: items.map((each, index) => itemOf(key, each.hasNumber ? idOf(each.family, index + 1) : null, each.text)),
      });
    }),
  );

/** Not every house ends its ids with a number. */
function idOf(family: string, number: number): string {
  return /^[A-Z]/.test(family) ? `${family}-${String(number).padStart(3, '0')}` : `${family}-${'abcdef'[number - 1]}`;
}
