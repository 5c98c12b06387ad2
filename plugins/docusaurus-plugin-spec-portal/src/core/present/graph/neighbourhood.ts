import type {Views} from '../views.ts';
import {boxOf, LARGE} from './box.ts';
import type {GraphEdge, GraphNode, NeighbourhoodView, NeighbourView} from './graphData.ts';
import {type Relation, relationsOfDocument, strength} from './relations.ts';

/** More around one box cannot be read. */
const MOST = 12;
const GAP = {column: 130, row: 14} as const;

/**
 * A document with what refers to it on the left and what it refers to on the right; null when it stands alone. A star
 * needs no layout library: places are sums.
 */
export function neighbourhood(key: string, views: Views): NeighbourhoodView | null {
  const all = neighboursOf(key, relationsOfDocument(key, views), views);
  if (all.length === 0) return null;
  const shown = all.slice(0, MOST);
  const incoming = shown.filter(({isIncoming}) => isIncoming);
  const outgoing = shown.filter(({isIncoming}) => !isIncoming);
  const rows = Math.max(incoming.length, outgoing.length, 1);
  const height = rows * (LARGE.height + GAP.row) - GAP.row;
  const centreX = incoming.length > 0 ? LARGE.width + GAP.column : 0;
  const centre = boxOf(key, centreX + 1, (height - LARGE.height) / 2 + 1, LARGE, views, true);
  const column = (neighbours: readonly NeighbourView[], x: number): readonly GraphNode[] => {
    const top = (height - (neighbours.length * (LARGE.height + GAP.row) - GAP.row)) / 2;
    return neighbours.map(({artifact}, index) =>
      boxOf(artifact.key, x + 1, top + index * (LARGE.height + GAP.row) + 1, LARGE, views),
    );
  };
  const left = column(incoming, 0);
  const right = column(outgoing, centreX + LARGE.width + GAP.column);
  return {
    drawing: {
      width: centreX + LARGE.width + (outgoing.length > 0 ? GAP.column + LARGE.width : 0) + 2,
      height: height + 2,
      nodes: [centre, ...left, ...right],
      edges: [
        ...left.map((node, index) => edgeOf(node, centre, incoming[index])),
        ...right.map((node, index) => edgeOf(centre, node, outgoing[index])),
      ],
    },
    neighbours: shown,
    others: all.length - shown.length,
  };
}

/** One per other document; what the document itself says counts before what is said of it. */
function neighboursOf(key: string, relations: readonly Relation[], views: Views): readonly NeighbourView[] {
  const byOther = new Map<string, NeighbourView>();
  for (const {from, to, type, count} of relations.toSorted((a, b) => Number(b.from === key) - Number(a.from === key))) {
    const isIncoming = to === key;
    const other = isIncoming ? from : to;
    if (!byOther.has(other)) byOther.set(other, {artifact: views.ref(other), type, isIncoming, count});
  }
  return [...byOther.values()].toSorted((a, b) => strength(a.type) - strength(b.type));
}

/** From the right edge of one box to the left edge of the other. */
function edgeOf(from: GraphNode, to: GraphNode, neighbour: NeighbourView | undefined): GraphEdge {
  const [x1, y1] = [from.x + from.width, from.y + from.height / 2];
  const [x2, y2] = [to.x, to.y + to.height / 2];
  const middle = Math.round((x1 + x2) / 2);
  return {
    from: from.key,
    to: to.key,
    type: neighbour?.type ?? 'mentions',
    path: `M${x1} ${y1}C${middle} ${y1} ${middle} ${y2} ${x2} ${y2}`,
  };
}
