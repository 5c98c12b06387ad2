import type {Artifact} from '../../model/artifact.ts';

/** Who took whose place, by path. Only supersessions without a limit count: what is replaced in part stays in force. */
export interface SupersessionGraph {
  readonly newer: (path: string) => readonly string[];
  readonly older: (path: string) => readonly string[];
}

export function supersessionGraph(artifacts: readonly Artifact[]): SupersessionGraph {
  const sides = new Map(
    artifacts.map(({path, supersedes, supersededBy}) => [
      path,
      {
        newer: supersededBy.filter(({remark}) => remark === null).map((side) => side.path),
        older: supersedes.filter(({remark}) => remark === null).map((side) => side.path),
      },
    ]),
  );
  return {
    newer: (path) => sides.get(path)?.newer ?? [],
    older: (path) => sides.get(path)?.older ?? [],
  };
}

/** Documents that took each other's place in a circle, each circle once, its paths sorted. */
export function supersessionCircles(
  artifacts: readonly Artifact[],
  {newer, older}: SupersessionGraph = supersessionGraph(artifacts),
): readonly (readonly string[])[] {
  const left = new Set(artifacts.map(({path}) => path).filter((path) => newer(path).length > 0));
  // What has an end on one side is in no circle; what is left after taking ends away is in one or between two.
  let queue = [...left];
  while (queue.length > 0) {
    const ends = queue.filter(
      (path) =>
        left.has(path) && !(newer(path).some((next) => left.has(next)) && older(path).some((one) => left.has(one))),
    );
    for (const end of ends) left.delete(end);
    queue = ends.flatMap((end) => [...newer(end), ...older(end)]).filter((path) => left.has(path));
  }
  const circles: (readonly string[])[] = [];
  for (const path of [...left].toSorted()) {
    if (!left.has(path)) continue;
    const after = reachable(path, newer, left);
    const circle = [...reachable(path, older, left)].filter((each) => after.has(each)).toSorted();
    for (const each of circle) left.delete(each);
    if (circle.length > 1 || newer(path).includes(path)) circles.push(circle);
    else left.delete(path);
  }
  return circles;
}

/** Everything that can be walked to, the start included. */
function reachable(
  start: string,
  nextOf: (path: string) => readonly string[],
  within: ReadonlySet<string>,
): ReadonlySet<string> {
  const seen = new Set([start]);
  for (const path of seen) for (const next of nextOf(path)) if (within.has(next)) seen.add(next);
  return seen;
}

const FARTHEST = 60;

/**
 * Everything on one side of a document, by how many steps away it stands at most: two documents that replaced one are one step.
 * In a circle, and beyond 60 steps, it stops.
 */
export function stepsFrom(start: string, nextOf: (path: string) => readonly string[]): readonly (readonly string[])[] {
  const steps: (readonly string[])[] = [];
  const seen = new Set([start]);
  let front = new Set(nextOf(start));
  front.delete(start);
  while (front.size > 0 && steps.length < FARTHEST) {
    // A document that is also reached later belongs there: 1 -> 2 -> 3 with 1 -> 3 is one line of three.
    const later = new Set([...front].flatMap((path) => nextOf(path).filter((next) => next !== path)));
    const direct = [...front].filter((path) => !later.has(path));
    const step = direct.length > 0 ? direct : [...front];
    for (const path of step) seen.add(path);
    steps.push(step.toSorted());
    front = new Set([...front, ...step.flatMap((path) => nextOf(path))].filter((path) => !seen.has(path)));
  }
  return steps;
}
