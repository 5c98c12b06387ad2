import {randomOf} from './random.mjs';

/**
 * Queries whose answer is known because they were drawn from it: words of one record and of its document's title, until they
 * stand together in that record alone. Every second one has a slip of the fingers in one of its longer words.
 */
export function knownItemQueries(documents, count, seed) {
  const random = randomOf(seed);
  const records = recordsOf(documents);
  const holders = holdersOf(records);
  const queries = [];
  for (let attempt = 0; queries.length < count && attempt < count * 30; attempt++) {
    const record = records[Math.floor(random() * records.length)];
    const words = drawn(record, records, holders, random);
    if (words === null) continue;
    const hasSlip = queries.length % 2 === 1;
    const typed = hasSlip ? withSlip(words, random) : words;
    queries.push({query: typed.join(' '), href: record.href, kind: hasSlip ? 'drawn, with a slip' : 'drawn'});
  }
  return queries;
}

export function recordsOf(documents) {
  return documents.flatMap((document) => [
    {href: document.href, words: wordsOf(`${document.title} ${document.text}`)},
    ...document.items.map((item) => ({
      href: item.href,
      words: wordsOf(`${item.title} ${item.text} ${document.title}`),
    })),
  ]);
}

function wordsOf(text) {
  return [...new Set(text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [])];
}

function holdersOf(records) {
  const holders = new Map();
  records.forEach(({words}, index) => {
    for (const word of words) {
      const list = holders.get(word);
      if (list) list.push(index);
      else holders.set(word, [index]);
    }
  });
  return holders;
}

/** Two to five words that no other record holds all of; null when chance finds none. */
function drawn(record, records, holders, random) {
  const left = [...record.words];
  const words = [];
  let among = null;
  while (words.length < 5 && left.length > 0) {
    const [word] = left.splice(Math.floor(random() * left.length), 1);
    const holding = holders.get(word) ?? [];
    // What everybody says nobody types.
    if (holding.length > records.length / 20) continue;
    words.push(word);
    among = among === null ? holding : among.filter((index) => records[index].words.includes(word));
    if (words.length > 1 && among.every((index) => records[index].href === record.href)) return words;
  }
  return null;
}

function withSlip(words, random) {
  const long = words.findIndex(({length}) => length >= 5);
  if (long === -1) return words;
  return words.map((word, index) => (index === long ? slipped(word, random) : word));
}

/** One letter left out, doubled, replaced or swapped with the next, anywhere but at the very beginning. */
function slipped(word, random) {
  const at = 1 + Math.floor(random() * (word.length - 2));
  const kind = Math.floor(random() * 4);
  if (kind === 0) return word.slice(0, at) + word.slice(at + 1);
  if (kind === 1) return word.slice(0, at) + word[at] + word.slice(at);
  if (kind === 2) return word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2);
  return word.slice(0, at) + 'abcdefghijklmnopqrstuvwxyz'[Math.floor(random() * 26)] + word.slice(at + 1);
}
