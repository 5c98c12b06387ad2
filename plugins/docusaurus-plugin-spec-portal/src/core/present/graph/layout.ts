import {Graph, layout} from '@dagrejs/dagre';
import type {Views} from '../views.ts';
import {boxOf, SMALL} from './box.ts';
import type {GraphEdge, GraphNode, GraphView} from './graphData.ts';
import type {Relation} from './relations.ts';

/**
 * Documents in columns, specs mostly left of what stands behind them. The same keys and relations in the same order give
 * the same drawing.
 */
export function layoutGraph(keys: readonly string[], relations: readonly Relation[], views: Views): GraphView {
  const graph = new Graph({multigraph: false, compound: false});
  graph.setGraph({rankdir: 'LR', nodesep: 10, ranksep: 72, edgesep: 6, marginx: 2, marginy: 2});
  graph.setDefaultEdgeLabel(() => ({}));
  for (const key of keys) graph.setNode(key, {width: SMALL.width, height: SMALL.height});
  const placing = new Set(placingRelations(relations));
  for (const relation of placing) graph.setEdge(...endsInLayout(relation));
  layout(graph);
  // Lines may go around everything; the drawing begins at the topmost.
  const lines = graph.edges().flatMap((edge) => graph.edge(edge).points ?? []);
  const top = 2 - Math.min(2, ...lines.map(({y}: Point) => y));
  const nodes = keys.map((key) => {
    const {x = 0, y = 0} = graph.node(key);
    return boxOf(views.ref(key), x - SMALL.width / 2, y - SMALL.height / 2 + top, SMALL);
  });
  const nodeOf = new Map(nodes.map((node) => [node.key, node]));
  return {
    width: Math.max(...nodes.map(({x, width}) => x + width)) + BULGE,
    height: Math.ceil(Math.max(...nodes.map(({y, height}) => y + height), ...lines.map(({y}: Point) => y + top))) + 2,
    nodes,
    edges: relations.flatMap((relation): readonly GraphEdge[] => {
      const {from, to, type} = relation;
      const [source, target] = [nodeOf.get(from), nodeOf.get(to)];
      if (!source || !target) return [];
      if (!placing.has(relation)) return [{from, to, type, path: directPath(source, target)}];
      const [first, second] = endsInLayout(relation);
      const points = (graph.edge(first, second).points ?? []).map(({x, y}: Point) => ({x, y: y + top}));
      return [{from, to, type, path: pathOf(first === from ? points : points.toReversed())}];
    }),
  };
}

/**
 * What decides over places: links that say something. Mere mentions would pull everything into one long chain, so only
 * those count that are all a document has.
 */
function placingRelations(relations: readonly Relation[]): readonly Relation[] {
  const strong = relations.filter(({type}) => type !== 'mentions');
  const placed = new Set(strong.flatMap(({from, to}) => [from, to]));
  const others = relations.filter(({from, to, type}) => {
    if (type !== 'mentions' || (placed.has(from) && placed.has(to))) return false;
    placed.add(from).add(to);
    return true;
  });
  return [...strong, ...others];
}

/** A runbook that covers a spec stands where one does that a spec is operated by. */
function endsInLayout({from, to, type}: Relation): [string, string] {
  return type === 'covers' ? [to, from] : [from, to];
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Straight ends, and a bend at each point between them. */
function pathOf(points: readonly Point[]): string {
  const [first, ...rest] = points.map(({x, y}) => ({x: Math.round(x), y: Math.round(y)}));
  const last = rest.at(-1);
  if (!first || !last) return '';
  const bends = rest.slice(0, -1).map((point, index) => {
    const next = rest[index + 1] ?? last;
    const end = index === rest.length - 2 ? next : middle(point, next);
    return `Q${point.x} ${point.y} ${end.x} ${end.y}`;
  });
  return `M${first.x} ${first.y}${bends.length > 0 ? bends.join('') : `L${last.x} ${last.y}`}`;
}

function middle(a: Point, b: Point): Point {
  return {x: Math.round((a.x + b.x) / 2), y: Math.round((a.y + b.y) / 2)};
}

/** Room at the right edge for curves between boxes of the last column. */
const BULGE = 44;

/** From side to side; within a column around its right side. */
export function directPath(from: GraphNode, to: GraphNode): string {
  const [y1, y2] = [from.y + from.height / 2, to.y + to.height / 2];
  const right = from.x + from.width;
  if (Math.abs(from.x - to.x) < from.width) {
    const out = Math.max(right, to.x + to.width) + BULGE - 4;
    return `M${right} ${y1}C${out} ${y1} ${out} ${y2} ${to.x + to.width} ${y2}`;
  }
  const [x1, x2] = from.x < to.x ? [right, to.x] : [from.x, to.x + to.width];
  const between = Math.round((x1 + x2) / 2);
  return `M${x1} ${y1}C${between} ${y1} ${between} ${y2} ${x2} ${y2}`;
}
