import type {SearchDocument} from '../../../plugins/docusaurus-plugin-spec-portal/src/core/present/search/searchData.ts';
import {documentOf, itemOf} from './searching.ts';

const SUBJECTS = ['backup', 'quota', 'mail', 'login', 'search', 'audit', 'invoice', 'ledger', 'tenant', 'queue'];
const VERBS = ['keeps', 'rejects', 'restores', 'counts', 'signs', 'drops', 'retries'];

/** A query of words among ten thousand documents, and what it is about. */
export const SAMPLE = {query: `service ${VERBS[(4321 + 5) % 7]} ${word(4321 * 11 + 5)}`, answer: 'SPEC-04321/FR-006'};

/** Documents of nine requirements and a section each, with words that repeat and words that do not. */
export function manyDocuments(count: number): readonly SearchDocument[] {
  return Array.from({length: count}, (_, number) => {
    const key = `SPEC-${String(number).padStart(5, '0')}`;
    const href = `/specs/${number}-${SUBJECTS[number % 10]}/`;
    return documentOf(key, {
      title: `${SUBJECTS[number % 10]} ${word(number)} ${SUBJECTS[(number * 7) % 10]} ${word(number * 3)}`,
      href,
      items: Array.from({length: 9}, (_, item) =>
        itemOf(
          key,
          `FR-00${item + 1}`,
          `The service ${VERBS[(number + item) % 7]} ${word(number * 11 + item)} within ${item} minutes`,
        ),
      ),
      sections: [
        {
          title: 'Why',
          text: `Nobody ${VERBS[(number * 3) % 7]} what the ${SUBJECTS[(number * 5) % 10]} says about ${word(number * 13)}`,
          href: `${href}#why`,
        },
      ],
    });
  });
}

function word(seed: number): string {
  return `w${((seed * 2654435761) >>> 0).toString(36).slice(0, 4)}`;
}
