/** The one of some words that was most likely meant; null when none is near, or when two are equally near. */
export function nearestWord(written: string, words: readonly string[]): string | null {
  const wanted = written.toLowerCase();
  const limit = wanted.length < 6 ? 1 : 2;
  let best: {word: string; distance: number} | null = null;
  let isTie = false;
  for (const word of words) {
    const distance = editDistance(wanted, word.toLowerCase(), limit);
    if (distance > limit || (best !== null && distance > best.distance)) continue;
    isTie = best !== null && distance === best.distance;
    best = {word, distance};
  }
  return best === null || isTie ? null : best.word;
}

/** Characters inserted, removed or replaced, two swapped neighbours counting as one; more than `limit` is not counted out. */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let above = Array.from({length: b.length + 1}, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const cost = a[row - 1] === b[column - 1] ? 0 : 1;
      const isSwap = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      current.push(
        Math.min(
          (above[column] ?? 0) + 1,
          (current[column - 1] ?? 0) + 1,
          (above[column - 1] ?? 0) + cost,
          isSwap ? (before[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
    before = above;
    above = current;
  }
  return above[b.length] ?? 0;
}
