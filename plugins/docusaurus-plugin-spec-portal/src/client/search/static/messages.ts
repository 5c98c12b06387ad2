import type {FactKey} from '../../../core/filter/filter.ts';
import type {Completion, FacetOptions, FoundFacet, QueryOptions, SearchAnswer} from '../adapter.ts';

/** What the page asks the worker. Every question but `abort` gets one reply of the same number. */
export type Request =
  | {readonly what: 'open'; readonly id: number; readonly address: string; readonly isFresh: boolean}
  | {readonly what: 'query'; readonly id: number; readonly text: string; readonly options: QueryWithoutSignal}
  | {readonly what: 'completions'; readonly id: number; readonly text: string}
  | {
      readonly what: 'facets';
      readonly id: number;
      readonly text: string;
      readonly keys: readonly FactKey[];
      readonly options: Omit<FacetOptions, 'signal'>;
    }
  | {readonly what: 'abort'; readonly id: number};

/** Signals stay on their side; `abort` stands for them. */
export type QueryWithoutSignal = Omit<QueryOptions, 'signal'>;

export type Reply =
  | {readonly id: number; readonly value: SearchAnswer | readonly Completion[] | readonly FoundFacet[] | null}
  | {readonly id: number; readonly error: {readonly name: string; readonly message: string}};
