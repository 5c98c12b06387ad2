import {each, type Steps} from '../memory/gradual.ts';
import type {PostingsFile, WordsFile} from './indexFiles.ts';
import {contentOf, type NamedFiles} from './namedFiles.ts';
import {writeNumbers} from './numberText.ts';
import type {Inverted} from './postings.ts';
import {stretchesOf} from './stretches.ts';
import {writeWords} from './wordList.ts';

/** So many signs of postings, and so many words, a browser fetches for one word it looks up. */
const POSTINGS_SIZE = {least: 6_000, most: 14_000};
const WORDS_SIZE = {least: 2_500, most: 6_000};

interface Entry {
  readonly word: string;
  readonly records: string;
  readonly count: number;
}

/** Writes words and postings; answers with what the core file says of the parts. */
export function writeWordFiles({words, records, counts}: Inverted, files: NamedFiles): Steps<readonly Part[]> {
  const entries = words.map((word, index): Entry => ({word, records: records[index] ?? '', count: counts[index] ?? 0}));
  const parts = stretchesOf(
    entries,
    ({word}) => word,
    () => 1,
    WORDS_SIZE,
  );
  return each(parts, (part) => {
    const stretches = stretchesOf(
      part,
      ({word}) => word,
      (entry) => entry.records.length + 1,
      POSTINGS_SIZE,
    );
    const names = stretches.map((stretch) => {
      const file: PostingsFile = {records: stretch.map((entry) => entry.records)};
      return files.add('postings', contentOf(file));
    });
    const file: WordsFile = {
      words: writeWords(part.map(({word}) => word)),
      frequency: writeNumbers(part.map(({count}) => Math.floor(Math.log2(count)))),
      postings: {words: writeNumbers(stretches.map(({length}) => length)), names},
    };
    return {first: part[0]?.word ?? '', name: files.add('words', contentOf(file))};
  });
}

interface Part {
  readonly first: string;
  readonly name: string;
}
