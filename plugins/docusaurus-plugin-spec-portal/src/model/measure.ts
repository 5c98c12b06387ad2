/** Parts of the work, in the order in which they happen. */
export const STAGES = [
  'discover',
  'read',
  'parse',
  'extract',
  'tree',
  'resolve',
  'diagrams',
  'history',
  'check',
  'recognise',
  'present',
  'index',
  'serialise',
  'write',
] as const;

export type Stage = (typeof STAGES)[number];

/** Does a part of the work and answers what it answers; a host may note how long it took. */
export type Measure = <T>(stage: Stage, work: () => T) => T;

export const unmeasured: Measure = (_stage, work) => work();
