import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {
  stepsFrom,
  supersessionCircles,
} from '../../../plugins/docusaurus-plugin-spec-portal/src/core/resolve/supersessionGraph.ts';
import type {Artifact} from '../../../plugins/docusaurus-plugin-spec-portal/src/model/artifact.ts';

/** Pairs of newer and older, by number. */
const edges = fc.array(fc.tuple(fc.nat(9), fc.nat(9)), {maxLength: 25});

function artifactsOf(pairs: readonly (readonly [number, number])[]): readonly Artifact[] {
  const side = (path: number) => ({path: String(path), derived: false, remark: null});
  return Array.from({length: 10}, (_, number) => ({
    key: String(number),
    kind: 'decision',
    path: String(number),
    companions: [],
    writtenId: null,
    title: '',
    status: null,
    type: null,
    dates: {created: null, updated: null, verified: null},
    fields: [],
    isTemplate: false,
    supersedes: pairs.filter(([newer]) => newer === number).map(([, older]) => side(older)),
    supersededBy: pairs.filter(([, older]) => older === number).map(([newer]) => side(newer)),
  }));
}

/** Whether a walk along `pairs` leads from one to the other, in at least one step. */
function leads(pairs: readonly (readonly [number, number])[], from: string, to: string): boolean {
  const seen = new Set<string>();
  let front = [from];
  while (front.length > 0) {
    front = pairs.filter(([a, b]) => front.includes(String(a)) && !seen.has(String(b))).map(([, b]) => String(b));
    for (const each of front) seen.add(each);
  }
  return seen.has(to);
}

describe('circles', () => {
  test('are exactly the documents one can walk back to', () => {
    fc.assert(
      fc.property(edges, (pairs) => {
        const inCircle = supersessionCircles(artifactsOf(pairs)).flat().toSorted();
        const expected = Array.from({length: 10}, (_, number) => String(number)).filter((each) =>
          leads(pairs, each, each),
        );
        expect(inCircle).toEqual(expected);
      }),
    );
  });

  test('hold only documents that lead to each other', () => {
    fc.assert(
      fc.property(edges, (pairs) => {
        for (const circle of supersessionCircles(artifactsOf(pairs)))
          for (const a of circle) for (const b of circle) expect(leads(pairs, a, b)).toBe(true);
      }),
    );
  });
});

describe('steps', () => {
  test('name each document that can be reached once, and end in circles too', () => {
    fc.assert(
      fc.property(edges, (pairs) => {
        const next = (path: string) => pairs.filter(([a]) => String(a) === path).map(([, b]) => String(b));
        const found = stepsFrom('0', next).flat();
        expect(new Set(found).size).toBe(found.length);
        const expected = Array.from({length: 9}, (_, index) => String(index + 1)).filter((each) =>
          leads(pairs, '0', each),
        );
        expect(found.toSorted()).toEqual(expected);
      }),
    );
  });
});
