import type {TraceState} from '../../../model/coverage.ts';

/** States in the order they need somebody: gaps first. */
export const TRACE_STATES = [
  'uncovered',
  'suspect',
  'waived',
  'inherited',
  'covered',
  'optional',
] as const satisfies readonly TraceState[];

/** Their names in the filter grammar: `state=gap`. */
export const STATE_NAMES: Readonly<Record<TraceState, string>> = {
  uncovered: 'gap',
  suspect: 'check-needed',
  waived: 'accepted',
  inherited: 'inherited',
  covered: 'traced',
  optional: 'not-asked',
};
