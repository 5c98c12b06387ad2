import type {TraceState} from '../../../model/coverage.ts';

/** States as files and terminals say them; pages have theirs in the reader's language. */
export const STATE_WORDS: Readonly<Record<TraceState, string>> = {
  uncovered: 'Gap',
  suspect: 'Check needed',
  waived: 'Accepted gap',
  inherited: 'Through its spec',
  covered: 'Traced',
  optional: 'Not asked',
};
