import type {BehindView, TraceRow} from '../pageData.ts';
import type {Views} from '../views.ts';
import {type BoxSize, boxOf, linesOf, SMALL} from './box.ts';
import type {GraphEdge, GraphNode, GraphView} from './graphData.ts';
import {directPath} from './layout.ts';
import {DRAWING_LIMITS} from './limits.ts';

const PILL: BoxSize = {width: 128, height: 32, letters: 15};
const GAP = {column: 96, row: 10} as const;

/**
 * The requirements of a spec between what settled them, on the left, and what runs them, on the right. Only what is named
 * for a requirement is joined with it; what stands behind the whole spec would be joined with all. Three columns need no
 * layout library: places are sums. Null when nothing is joined, and when there is more than can be read.
 */
export function traceDrawing(all: readonly TraceRow[], views: Views): GraphView | null {
  const rows = all.filter(({kind}) => kind === 'requirement');
  const decisions = firstNamed(rows.flatMap((row) => row.decisions));
  const runbooks = firstNamed(rows.flatMap((row) => row.runbooks));
  const links = rows.reduce((count, row) => count + row.decisions.length + row.runbooks.length, 0);
  if (links === 0 || links > DRAWING_LIMITS.edges) return null;
  if (rows.length + decisions.length + runbooks.length > DRAWING_LIMITS.nodes) return null;

  const height = Math.max(
    columnHeight(rows.length, PILL),
    columnHeight(decisions.length, SMALL),
    columnHeight(runbooks.length, SMALL),
  );
  const middle = decisions.length > 0 ? SMALL.width + GAP.column : 0;
  const right = middle + PILL.width + GAP.column;
  const documents = (keys: readonly string[], x: number) =>
    placed(keys, height, SMALL, (key, y) => boxOf(views.ref(key), x + 1, y, SMALL));
  const [left, pills, end] = [
    documents(decisions, 0),
    placed(rows, height, PILL, (row, y) => pillOf(row, middle + 1, y)),
    documents(runbooks, right),
  ];
  const nodeOf = new Map([...left, ...end].map((node) => [node.key, node]));
  const join = (pill: GraphNode, behind: readonly BehindView[], type: GraphEdge['type']): readonly GraphEdge[] =>
    behind.flatMap(({artifact: {key}}) => {
      const node = nodeOf.get(key);
      return node ? [{from: pill.key, to: key, type, path: directPath(pill, node)}] : [];
    });
  return {
    width: (runbooks.length > 0 ? right + SMALL.width : middle + PILL.width) + 2,
    height: height + 2,
    nodes: [...left, ...pills, ...end],
    edges: pills.flatMap((pill, index) => [
      ...join(pill, rows[index]?.decisions ?? [], 'decided-by'),
      ...join(pill, rows[index]?.runbooks ?? [], 'operated-by'),
    ]),
  };
}

/** Documents in the order in which the requirements name them. */
function firstNamed(behind: readonly BehindView[]): readonly string[] {
  return [...new Set(behind.map(({artifact}) => artifact.key))];
}

function columnHeight(count: number, size: BoxSize): number {
  return Math.max(0, count * (size.height + GAP.row) - GAP.row);
}

/** A column in the middle of the drawing's height. */
function placed<T>(
  things: readonly T[],
  height: number,
  size: BoxSize,
  draw: (thing: T, y: number) => GraphNode,
): readonly GraphNode[] {
  const top = Math.round((height - columnHeight(things.length, size)) / 2) + 1;
  return things.map((thing, index) => draw(thing, top + index * (size.height + GAP.row)));
}

function pillOf({id, localId, title, text, coverage, traceHref}: TraceRow, x: number, y: number): GraphNode {
  const lines = linesOf(localId ?? title ?? text, PILL.letters).slice(0, 1);
  const {width, height} = PILL;
  return {
    key: id,
    kind: 'requirement',
    lines,
    status: null,
    state: coverage,
    href: traceHref,
    isCentre: false,
    x,
    y,
    width,
    height,
  };
}
