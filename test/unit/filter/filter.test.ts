import fc from 'fast-check';
import {expect, test} from 'vitest';
import {applyFilter, type Facts} from '../../../plugins/docusaurus-plugin-spec-portal/src/core/filter/applyFilter.ts';
import {
  comparable,
  FILTER_KEYS,
  type Filter,
} from '../../../plugins/docusaurus-plugin-spec-portal/src/core/filter/filter.ts';
import {filterOfPairs} from '../../../plugins/docusaurus-plugin-spec-portal/src/core/filter/filterOfPairs.ts';
import {filterOf, filterOfText} from '../../../plugins/docusaurus-plugin-spec-portal/src/core/filter/filterOfText.ts';
import {queryOf, textOf} from '../../../plugins/docusaurus-plugin-spec-portal/src/core/filter/writeFilter.ts';

const ROWS: readonly {readonly name: string; readonly facts: Facts}[] = [
  {
    name: 'backups',
    facts: {
      id: ['SPEC-010'],
      title: ['Nightly backups'],
      status: ['draft', 'Draft'],
      type: ['Data Store'],
      owner: ['ana', 'bo'],
      runbook: ['restore'],
      updated: ['2026-02-20'],
      question: ['q1', 'q2'],
    },
  },
  {
    name: 'alerts',
    facts: {
      id: ['SPEC-002'],
      title: ['Alerts for etcd'],
      status: ['accepted', 'Approved'],
      type: ['platform'],
      owner: ['ana'],
      decision: ['ADR-0003'],
      updated: ['2025-12-01'],
    },
  },
  {name: 'mail', facts: {id: ['SPEC-030'], title: ['Mail'], status: ['review', 'In Review'], question: ['q3']}},
];

function names(filter: Filter): string {
  return applyFilter(ROWS, filter, ({facts}) => facts, '2026-03-01')
    .map(({name}) => name)
    .join(' ');
}

test.each([
  ['', 'backups alerts mail'],
  ['status:draft', 'backups'],
  ['status:draft,accepted', 'backups alerts'],
  ['status:draft status:approved', 'backups alerts'],
  ['STATUS:In-Review', 'mail'],
  ['status:"in review"', 'mail'],
  ['-status:draft', 'alerts mail'],
  ['-status:draft,review', 'alerts'],
  ['type:"data store"', 'backups'],
  ['type:data-store', 'backups'],
  ['type:none', 'mail'],
  ['-type:none', 'backups alerts'],
  ['owner:ana', 'backups alerts'],
  ['owner:ana owner:bo type:platform', 'alerts'],
  ['no:runbook', 'alerts mail'],
  ['no:runbook,question', 'alerts'],
  ['no:runbook no:decision', 'mail'],
  ['has:runbook has:question', 'backups'],
  ['-has:runbook,decision', 'mail'],
  ['since:2025-01-01 since:2026-01-01', 'backups'],
  ['has:adr', 'alerts'],
  ['has:questions', 'backups mail'],
  ['-has:question', 'alerts'],
  ['has:nonsense', ''],
  ['etcd', 'alerts'],
  ['"for etcd"', 'alerts'],
  ['etcd for', 'alerts'],
  ['"etcd for"', ''],
  ['NIGHTLY status:draft', 'backups'],
  ['since:2026-01-01', 'backups'],
  ['until:2025-12-31', 'alerts'],
  ['older:30d', 'alerts'],
  ['older:1w', 'backups alerts'],
  ['older:soon', ''],
  ['sort:id', 'alerts backups mail'],
  ['sort:-id', 'mail backups alerts'],
  ['sort:-updated', 'backups alerts mail'],
  ['sort:updated', 'alerts backups mail'],
  ['sort:-questions', 'backups mail alerts'],
  ['sort:nonsense', 'backups alerts mail'],
  ['status:archived', ''],
  ['http://etcd', ''],
])('%s', (text, expected) => {
  expect(names(filterOfText(text))).toBe(expected);
});

test.each([
  ['status=draft&status=accepted', 'backups alerts'],
  ['?status=!draft', 'alerts mail'],
  ['status=!draft&status=!review', 'alerts'],
  ['no=runbook&owner=ana', 'alerts'],
  ['q=etcd', 'alerts'],
  ['q=%22for+etcd%22', 'alerts'],
  ['utm_source=mail', 'backups alerts mail'],
  ['status=&type=,', 'backups alerts mail'],
  ['sort=-id', 'mail backups alerts'],
])('query %s', (query, expected) => {
  expect(names(filterOf(query))).toBe(expected);
});

test('a colon after a word that is no key belongs to the word', () => {
  expect(filterOfText('error:timeout').words).toEqual(['error:timeout']);
});

test('unknown values are kept, so that a page can say there is no such status', () => {
  expect(filterOf('status=foo').conditions).toEqual([{key: 'status', values: ['foo'], isNegated: false}]);
});

const value = fc.stringMatching(/^[a-zA-Z][a-zA-Z0-9 ._/-]{0,8}$/).filter((each) => comparable(each) !== '');
const anyFilter: fc.Arbitrary<Filter> = fc.record({
  conditions: fc.uniqueArray(
    fc.record({
      key: fc.constantFrom(...FILTER_KEYS),
      values: fc.uniqueArray(value, {minLength: 1, maxLength: 3, selector: comparable}),
      isNegated: fc.boolean(),
    }),
    {selector: ({key, isNegated}) => `${key}${isNegated}`, maxLength: 5},
  ),
  words: fc.array(fc.stringMatching(/^[\p{L}\p{N}: ]*[\p{L}\p{N}]$/u), {maxLength: 3}),
  sort: fc.option(fc.record({key: fc.constantFrom(...FILTER_KEYS), isDescending: fc.boolean()})),
});

test('address, text and attributes say the same: written and read again, a filter leaves the same rows', () => {
  fc.assert(
    fc.property(anyFilter, (filter) => {
      const expected = names(filter);
      expect(names(filterOfPairs(new URLSearchParams(queryOf(filter))))).toBe(expected);
      expect(names(filterOfText(textOf(filter)))).toBe(expected);
      expect(queryOf(filterOfText(textOf(filter)))).toBe(queryOf(filterOfPairs(new URLSearchParams(queryOf(filter)))));
    }),
  );
});

test('never throws, whatever a reader types', () => {
  fc.assert(
    fc.property(fc.string({unit: 'grapheme'}), (text) => {
      names(filterOf(text));
      names(filterOfText(text));
    }),
  );
});

test('a narrower filter leaves no row a wider one takes away', () => {
  fc.assert(
    fc.property(anyFilter, anyFilter, (a, b) => {
      const both = {conditions: [...a.conditions, ...b.conditions], words: [...a.words, ...b.words], sort: null};
      const wide = new Set(names({...a, sort: null}).split(' '));
      for (const name of names(both).split(' ')) expect(name === '' || wide.has(name)).toBe(true);
    }),
  );
});
