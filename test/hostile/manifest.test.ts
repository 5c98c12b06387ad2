import {describe, expect, test} from 'vitest';
import {faultsOfCase, LIST, listedInputs} from './listedInputs.ts';

describe.skipIf(LIST === null)('the list of damaged inputs', () => {
  test('behaves as it says', async () => {
    const {cases, folder, remove} = listedInputs();
    try {
      const wrong: string[] = [];
      // What each takes is measured by `npm run bench:growth`.
      for (const each of cases) wrong.push(...(await faultsOfCase(each, folder)));
      console.info(
        `${cases.length - new Set(wrong.map((line) => line.split(':', 1)[0])).size} of ${cases.length} damaged inputs behave as listed.`,
      );
      expect(wrong).toEqual([]);
    } finally {
      remove();
    }
  }, 600_000);
});
