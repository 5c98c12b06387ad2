import type {Item} from '../../../model/item.ts';
import type {Views} from '../views.ts';

/** Requirements of a document: those that ask for a trace, and those of them that have one. */
export interface TraceCounts {
  readonly asked: number;
  readonly traced: number;
  readonly waived: number;
}

/** Counts as the coverage page does, so that no two pages tell different numbers of one spec. */
export function traceCounts(items: readonly Item[], {traceState}: Pick<Views, 'traceState'>): TraceCounts {
  const states = items.filter(({kind}) => kind === 'requirement').flatMap((item) => traceState(item) ?? []);
  const asked = states.filter((state) => state !== 'waived');
  return {
    asked: asked.length,
    traced: asked.filter((state) => state !== 'uncovered').length,
    waived: states.length - asked.length,
  };
}
