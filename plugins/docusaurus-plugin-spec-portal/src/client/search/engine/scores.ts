/** Scores of all records while one query is answered: what each term adds, and which terms were found. Used again and again. */
export interface Scores {
  readonly clear: () => void;
  /** A term says this much about a record; of several ways to find one term the best counts. */
  readonly add: (record: number, term: number, score: number) => void;
  readonly has: (record: number, term: number) => boolean;
  readonly scoreOf: (record: number) => number;
  /** One bit per term. */
  readonly termsOf: (record: number) => number;
  /** In the order they were found. */
  readonly touched: () => Int32Array;
}

export function createScores(size: number): Scores {
  const sums = new Float32Array(size);
  const bests = new Float32Array(size);
  const terms = new Uint32Array(size);
  const touched = new Int32Array(size);
  let count = 0;
  return {
    clear() {
      for (let at = 0; at < count; at++) {
        const record = touched[at] ?? 0;
        sums[record] = 0;
        bests[record] = 0;
        terms[record] = 0;
      }
      count = 0;
    },
    add(record, term, score) {
      const bit = 1 << term;
      const known = terms[record] ?? 0;
      if (known === 0) touched[count++] = record;
      // Terms come one after another, so a new bit closes the last term.
      if ((known & bit) === 0) {
        terms[record] = known | bit;
        bests[record] = score;
        sums[record] = (sums[record] ?? 0) + score;
      } else if (score > (bests[record] ?? 0)) {
        sums[record] = (sums[record] ?? 0) + score - (bests[record] ?? 0);
        bests[record] = score;
      }
    },
    has: (record, term) => ((terms[record] ?? 0) & (1 << term)) !== 0,
    scoreOf: (record) => sums[record] ?? 0,
    termsOf: (record) => terms[record] ?? 0,
    touched: () => touched.subarray(0, count),
  };
}
