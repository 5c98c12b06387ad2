import type {StatusView} from '../pageParts.ts';

/** A status is found by its stage and by its author's word; nothing where none is stated. */
export function statusFacts({label, stage}: StatusView): readonly string[] {
  if (stage === 'unset') return [];
  return label === '' ? [stage] : [stage, label];
}
