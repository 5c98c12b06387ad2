/** Where a word stands in a record. */
export type Field = 'prose' | 'text' | 'heading' | 'title';

const WEIGHTS: Readonly<Record<Field, number>> = {prose: 0.8, text: 1, heading: 1.6, title: 2.4};

/** Terms of a usual requirement, and of a usual section: a word says less in a longer text, and more in a shorter. */
export const USUAL_LENGTH = {item: 20, section: 60} as const;
const LEAST = 0.25;

/** How much a word says about a record, in eight levels on a logarithmic scale: what fits into three bits of a posting. */
export function levelOf(field: Field, times: number, length: number, usual: number = USUAL_LENGTH.item): number {
  const repeated = (times * 2.2) / (times + 1.2);
  const impact = (WEIGHTS[field] * repeated) / (0.4 + (0.6 * length) / usual);
  return Math.max(0, Math.min(7, Math.round(2 * Math.log2(impact / LEAST))));
}

/** The middle of a level, where a word once in a text of usual length is about 1. */
export function impactOf(level: number): number {
  return LEAST * 2 ** (level / 2);
}
