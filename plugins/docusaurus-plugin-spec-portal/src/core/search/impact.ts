/** Where a word stands in a record. */
export type Field = 'prose' | 'text' | 'heading' | 'title';

const WEIGHTS: Readonly<Record<Field, number>> = {prose: 0.8, text: 1, heading: 1.6, title: 2.4};

/** Terms of a usual requirement, and of a usual section: a word says less in a longer text, and more in a shorter. */
export const USUAL_LENGTH = {item: 20, section: 60} as const;
const LEAST = 0.25;

/** What the length of its record takes from each word, on the scale of levels. */
export function lossOf(length: number, usual: number): number {
  return Math.log2(0.4 + (0.6 * length) / usual);
}

/** How much a word says about a record, in eight levels on a logarithmic scale: what fits into three bits of a posting. */
export function levelOf(field: Field, times: number, loss: number): number {
  const gain = GAINS[field][Math.min(times, MOST_TIMES)] ?? 0;
  return Math.max(0, Math.min(7, Math.round(2 * (gain - loss))));
}

/** More of the same word says hardly more. */
const MOST_TIMES = 64;

const GAINS: Readonly<Record<Field, Float64Array>> = {
  prose: gainsOf('prose'),
  text: gainsOf('text'),
  heading: gainsOf('heading'),
  title: gainsOf('title'),
};

/** By how often a word stands there. */
function gainsOf(field: Field): Float64Array {
  return Float64Array.from({length: MOST_TIMES + 1}, (_, times) =>
    Math.log2((WEIGHTS[field] * times * 2.2) / (times + 1.2) / LEAST),
  );
}

/** The middle of a level, where a word once in a text of usual length is about 1. */
export function impactOf(level: number): number {
  return IMPACTS[level] ?? LEAST;
}

/** Read for each posting: a list is faster than powers. */
const IMPACTS = Float64Array.from({length: 8}, (_, level) => LEAST * 2 ** (level / 2));
