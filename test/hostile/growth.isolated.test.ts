import {afterAll, beforeAll, expect, test} from 'vitest';
import {createStepCounter, type StepCounter} from '../support/stepCounter.ts';
import {FAMILIES} from './families.ts';
import {inFolder} from './folder.ts';
import {portalOfFolder} from './portalOfFolder.ts';

/** Three times the size may cost four times the steps: sorting takes more than size. A pass that looks back takes nine times. */
const MOST = 4;
/** More marks than a paragraph may hold, so that both sizes are beyond that limit. */
const SIZE = 2_500;

let counter: StepCounter;
/** Steps of a portal that says nothing. */
let least = 0;

beforeAll(async () => {
  counter = await createStepCounter();
  await stepsOf('# A\n');
  least = await stepsOf('# A\n');
});
afterAll(() => counter.stop());

/** Steps of a portal of one document, from the folder to the data of its pages. */
function stepsOf(text: string): Promise<number> {
  return inFolder([{'docs/specs/001-demo/spec.md': text}], (root) =>
    // Who draws diagrams has limits of its own.
    counter.count(() => portalOfFolder(root, {checkDiagrams: false})),
  );
}

test.each(FAMILIES)('work grows with size: %s', async (_name, make) => {
  const once = (await stepsOf(make(SIZE))) - least;
  expect(((await stepsOf(make(3 * SIZE))) - least) / once).toBeLessThan(MOST);
});

test('a pass that looks back is seen', async () => {
  const lookBack = (count: number) => async () => {
    for (let one = 0; one < count; one++) for (let other = 0; other < one; other++);
  };
  const once = await counter.count(lookBack(SIZE));
  expect((await counter.count(lookBack(3 * SIZE))) / once).toBeGreaterThan(MOST);
});
