import {gzipSync} from 'node:zlib';
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {bestOf} from '../../../plugins/docusaurus-plugin-spec-portal/src/client/search/engine/candidates.ts';
import {
  readAddresses,
  writeAddresses,
} from '../../../plugins/docusaurus-plugin-spec-portal/src/core/search/addresses.ts';
import {buildIndex} from '../../../plugins/docusaurus-plugin-spec-portal/src/core/search/buildIndex.ts';
import {
  type Field,
  impactOf,
  levelOf,
  lossOf,
  USUAL_LENGTH,
} from '../../../plugins/docusaurus-plugin-spec-portal/src/core/search/impact.ts';
import {readRuns, writeRuns} from '../../../plugins/docusaurus-plugin-spec-portal/src/core/search/itemRuns.ts';
import {readNumbers, writeNumbers} from '../../../plugins/docusaurus-plugin-spec-portal/src/core/search/numberText.ts';
import {runTable} from '../../../plugins/docusaurus-plugin-spec-portal/src/core/search/runTable.ts';
import {stretchesOf} from '../../../plugins/docusaurus-plugin-spec-portal/src/core/search/stretches.ts';
import {readWords, writeWords} from '../../../plugins/docusaurus-plugin-spec-portal/src/core/search/wordList.ts';
import {termsIn, WORD} from '../../../plugins/docusaurus-plugin-spec-portal/src/core/search/words.ts';
import {documentsArbitrary} from './documents.ts';
import {manyDocuments, SAMPLE} from './manyDocuments.ts';
import {documentOf, found, itemOf, OPTIONS, openedOver} from './searching.ts';

describe('words of a text', () => {
  test.each([
    ['plain', 'Copies of a table', ['copies', 'of', 'table']],
    ['accents and case', 'Überlauf NAÏVE Łódź Straße', ['uberlauf', 'naive', 'lodz', 'strasse']],
    [
      'joined words',
      'maxRetryCount HTTPServer',
      ['maxretrycount', 'max', 'retry', 'count', 'httpserver', 'http', 'server'],
    ],
    ['hyphens and dots', 'quota-recorder v1.27', ['quota', 'recorder', 'v1', '27']],
    ['pairs of signs', '日本語 の', ['日本', '本語', 'の']],
    ['signs among letters', 'API検索v2', ['api', '検索', 'v2']],
    ['Korean stays whole syllables', '검색어', ['검색', '색어']],
    ['single letters', 'a b c', []],
    ['signs', '— … !?', []],
    ['nothing', '', []],
  ])('%s', (_name, text, terms) => {
    expect(termsIn(text)).toEqual(terms);
  });
});

test('runs of letters are the same for the index and for a query', () => {
  const text = fc.oneof(
    fc.string({unit: 'grapheme'}),
    fc
      .array(fc.constantFrom('Copy', 'copy', '検索', 'Ü', '𐐷𐐨', '𝒳', '…', ' ', '-', '_', '1', 'e\u0301'))
      .map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(fc.array(text), (texts) => {
      const table = runTable((run) => run);
      const read = texts.map((each) => {
        const runs: string[] = [];
        table.eachRun(each, (run) => runs.push(run));
        return runs;
      });
      expect(read).toEqual(texts.map((each) => each.match(WORD) ?? []));
    }),
  );
});

test('a table of runs grows', () => {
  const words = Array.from({length: 9_000}, (_, number) => `w${number}`);
  let made = 0;
  const table = runTable((run) => `${run} ${made++}`);
  const seen: string[] = [];
  for (let round = 0; round < 2; round++) table.eachRun(words.join(' '), (value) => seen.push(value));
  expect(made).toBe(9_000);
  expect(seen.slice(9_000)).toEqual(seen.slice(0, 9_000));
  expect(seen[8_999]).toBe('w8999 8999');
});

describe('formats read back', () => {
  const number = fc.integer({min: 0, max: 2 ** 31 - 1});
  test('numbers', () => {
    fc.assert(
      fc.property(fc.array(number), (numbers) => {
        expect(readNumbers(writeNumbers(numbers))).toEqual(numbers);
      }),
    );
  });
  test('words', () => {
    const word = fc.string({unit: 'grapheme', minLength: 1}).filter((text) => !text.includes('\n'));
    fc.assert(
      fc.property(fc.uniqueArray(word), (words) => {
        const sorted = words.toSorted();
        expect(readWords(writeWords(sorted))).toEqual(sorted);
      }),
    );
  });
  test('addresses, whether they follow the title or not', () => {
    const line = fc.string({unit: 'grapheme'}).filter((text) => !/[\n\t]/.test(text));
    const address = fc.oneof(
      line.map((text) => `/specs/${text}/`),
      line.map((text) => `/base/${text}.html#part`),
      fc.constantFrom('/', '', '/specs/0012-nightly-backups/', '/specs/012/', 'https://x.example/a'),
    );
    fc.assert(
      fc.property(
        fc.array(fc.record({title: fc.oneof(line, fc.constant('Nightly Backups')), href: address})),
        (documents) => {
          const hrefOf = readAddresses(
            writeAddresses(documents),
            documents.map(({title}) => title),
          );
          expect(documents.map((_, index) => hrefOf(index))).toEqual(documents.map(({href}) => href));
        },
      ),
    );
  });
  test.each([
    ['without a hole', ['FR-001', 'FR-002', 'FR-003'], 1],
    ['over a power of ten', ['FR-9', 'FR-10', 'FR-11'], 1],
    ['over a power of ten with zeros', ['FR-099', 'FR-100'], 1],
    ['with a hole', ['FR-001', 'FR-003'], 2],
    ['another width', ['FR-1', 'FR-02'], 2],
    ['another family', ['FR-001', 'SC-002'], 2],
    ['a letter behind', ['FR-001', 'FR-001a'], 2],
    ['no numbers', ['alpha', 'beta'], 2],
    ['none at all', [null, null], 1],
  ])('items numbered %s', (_name, ids, runs) => {
    const items = ids.map((localId) => ({
      item: {localId, href: `/x/#${localId?.toLowerCase() ?? 'a'}`},
      kind: 0,
      page: 0,
    }));
    const written = writeRuns(items);
    expect(written).toHaveLength(runs);
    expect(readRuns(written).map(({localId}) => localId)).toEqual(ids);
  });
  test('an anchor that the id does not tell is kept', () => {
    const items = [{item: {localId: 'FR-001', href: '/x/#fr-001-2'}, kind: 3, page: 1}];
    expect(readRuns(writeRuns(items))).toEqual([{kind: 3, page: 1, localId: 'FR-001', anchor: 'fr-001-2'}]);
  });
});

test('a word says more in a title than in a text, more in a short text than in a long one, more twice than once', () => {
  const impact = (field: Field, times: number, length: number) =>
    impactOf(levelOf(field, times, lossOf(length, USUAL_LENGTH.item)));
  expect(impact('title', 1, 20)).toBeGreaterThan(impact('heading', 1, 20));
  expect(impact('heading', 1, 20)).toBeGreaterThan(impact('text', 1, 20));
  expect(impact('text', 1, 8)).toBeGreaterThan(impact('text', 1, 80));
  expect(impact('text', 3, 20)).toBeGreaterThan(impact('text', 1, 20));
});

test('an entry more changes one stretch, or two', () => {
  const names = Array.from({length: 400}, (_, index) => `name-${index}`);
  const size = {least: 8, most: 40};
  const cut = (list: readonly string[]) =>
    stretchesOf(
      list,
      (name) => name,
      () => 1,
      size,
    ).map((stretch) => stretch.join());
  const before = new Set(cut(names));
  const after = cut(names.toSpliced(200, 0, 'one more'));
  expect(after.filter((stretch) => !before.has(stretch)).length).toBeLessThan(4);
  expect(after.length).toBeGreaterThan(10);
});

describe('laws of the index', () => {
  test('documents in any order give the same bytes', () => {
    fc.assert(
      fc.property(documentsArbitrary, fc.integer({min: 0, max: 50}), (documents, turn) => {
        const turned = [
          ...documents.slice(turn % (documents.length + 1)),
          ...documents.slice(0, turn % (documents.length + 1)),
        ];
        expect([...buildIndex(turned.toReversed())]).toEqual([...buildIndex(documents)]);
      }),
      {numRuns: 60},
    );
  });

  test('every document is found by its key and by its whole title, every item by its id', async () => {
    await fc.assert(
      fc.asyncProperty(documentsArbitrary, async (documents) => {
        const engine = await openedOver(documents);
        for (const {key, title, items} of documents) {
          expect(await found(engine, key, {limit: 100})).toContain(key);
          expect(await found(engine, title, {limit: 100})).toContain(key);
          for (const {localId} of items)
            if (localId !== null)
              expect((await engine.query(`${key}/${localId}`, OPTIONS)).groups[0]?.records[0]?.id).toBe(
                `${key}/${localId}`,
              );
        }
      }),
      {numRuns: 40},
    );
  });

  test('no query makes it throw, and none finds more than it says', async () => {
    const engine = await openedOver([
      documentOf('SPEC-1', {title: 'Backups', items: [itemOf('SPEC-1', 'FR-001', 'Copies MUST be kept')]}),
    ]);
    const piece = fc.oneof(
      fc.string({unit: 'grapheme'}),
      fc.constantFrom(
        'status:',
        'no:runbook',
        '"',
        '-',
        'fr',
        '1',
        'spec',
        ':',
        '/',
        '#',
        'older:3',
        'since:x',
        'kind:spec',
      ),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, {maxLength: 6}), fc.constantFrom(' ', ''), async (pieces, between) => {
        const text = pieces.join(between);
        const {groups, total} = await engine.query(text, {...OPTIONS, limit: 3});
        const shown = groups.flatMap(({records}) => records);
        expect(shown.length).toBeLessThanOrEqual(Math.min(3, total));
        await engine.completions(text);
      }),
      {numRuns: 300},
    );
  });

  test('marks lie in the text, one behind the other', async () => {
    await fc.assert(
      fc.asyncProperty(documentsArbitrary, fc.string({unit: 'grapheme'}), async (documents, more) => {
        const engine = await openedOver(documents);
        const words = `${documents[0]?.title ?? ''} ${more}`;
        for (const {records} of (await engine.query(words, OPTIONS)).groups)
          for (const {title, text, marks} of records)
            for (const [value, spans] of [[title, marks.title] as const, [text, marks.text] as const]) {
              const ends = spans.flat();
              expect(ends).toEqual(ends.toSorted((a, b) => a - b));
              expect(ends.at(-1) ?? 0).toBeLessThanOrEqual(value.length);
            }
      }),
      {numRuns: 40},
    );
  });
});

test('a text that changed changes few files', () => {
  const documents = Array.from({length: 300}, (_, number) =>
    documentOf(`SPEC-${1000 + number}`, {
      title: `Subject ${number} of the portal`,
      items: [1, 2, 3].map((item) =>
        itemOf(`SPEC-${1000 + number}`, `FR-00${item}`, `Part ${number} does ${item} things at last`),
      ),
    }),
  );
  const [first = documentOf('none'), ...others] = documents;
  const changed = {
    ...first,
    items: first.items.map((item, index) => (index === 0 ? {...item, text: 'Another sentence'} : item)),
  };
  const before = buildIndex(documents);
  const after = buildIndex([changed, ...others]);
  const fresh = [...after].filter(([name, text]) => before.get(name) !== text);
  expect(before.size).toBeGreaterThan(8);
  expect(fresh.length).toBeLessThanOrEqual(6);
});

test('ten thousand documents: the first file stays small, and a word fetches little', {timeout: 120_000}, async () => {
  const documents = manyDocuments(10_000);
  const files = buildIndex(documents);
  expect(gzipSync(files.get('search/core.json') ?? '').length).toBeLessThan(250_000);
  const engine = await openedOver(documents);
  const before = engine.fetched.length;
  const [best] = await found(engine, SAMPLE.query);
  expect(best).toBe(SAMPLE.answer);
  const bytes = engine.fetched
    .slice(before)
    .map((name) => gzipSync(files.get(`search/${name}`) ?? '').length)
    .reduce((sum, size) => sum + size, 0);
  expect(bytes).toBeLessThan(150_000);
});

test('the best are those that sorting all of them would give', () => {
  const score = fc.integer({min: 0, max: 30});
  fc.assert(
    fc.property(fc.array(score), fc.integer({min: 1, max: 20}), (given, most) => {
      const scores = Float64Array.from(given);
      const records = Int32Array.from(given, (_, index) => index);
      const all = given
        .map((each, record) => ({record, score: each}))
        .toSorted((a, b) => b.score - a.score || a.record - b.record);
      const best = bestOf({records, scores, coverages: scores, repairs: new Map()}, most);
      expect(best.map(({record}) => record)).toEqual(all.slice(0, most).map(({record}) => record));
    }),
  );
});
