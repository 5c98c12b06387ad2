import {BaseSequencer, type TestSpecification} from 'vitest/node';

/**
 * Files that take longest on a clean checkout, where the runner knows sizes only. One that starts last has one processor work
 * while the others wait. A name that is missing here costs time, nothing else.
 */
const LONGEST = [
  'hostile/growth.isolated.test.ts',
  'hostile/manifest.test.ts',
  'unit/corpora/corpora.test.ts',
  'hostile/edits.test.ts',
  'corpora/facts.test.ts',
  'hostile/own.test.ts',
];

/** The runner's own order, with the longest files before all others. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
  }
}

function isLong({moduleId}: TestSpecification): boolean {
  return LONGEST.some((name) => moduleId.endsWith(`/test/${name}`));
}
