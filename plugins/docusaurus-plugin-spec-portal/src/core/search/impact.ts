/** Where a word stands in a record. */
export type Field = 'text' | 'heading' | 'title';

const WEIGHTS: Readonly<Record<Field, number>> = {text: 1, heading: 1.6, title: 2.4};

/** Terms of a usual requirement: a word says less in a longer text, and more in a shorter. */
const USUAL_LENGTH = 20;
const LEAST = 0.25;

/** How much a word says about a record, in eight levels on a logarithmic scale: what fits into three bits of a posting. */
export function levelOf(field: Field, times: number, length: number): number {
  const repeated = (times * 2.2) / (times + 1.2);
  const impact = (WEIGHTS[field] * repeated) / (0.4 + (0.6 * length) / USUAL_LENGTH);
  return Math.max(0, Math.min(7, Math.round(2 * Math.log2(impact / LEAST))));
}

/** The middle of a level, where a word once in a text of usual length is about 1. */
export function impactOf(level: number): number {
  return LEAST * 2 ** (level / 2);
}
