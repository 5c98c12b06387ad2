import type {ArtifactRef} from '../pageParts.ts';
import {boxOf, LARGE} from './box.ts';
import type {GraphEdge, GraphNode, GraphView, NeighbourView} from './graphData.ts';

const GAP = {column: 130, row: 14} as const;

/**
 * A document with what refers to it on the left and what it refers to on the right. A star needs no layout library: places
 * are sums, so it is laid out where it is drawn and weighs nothing in a page's data.
 */
export function starOf(document: ArtifactRef, neighbours: readonly NeighbourView[]): GraphView {
  const incoming = neighbours.filter(({isIncoming}) => isIncoming);
  const outgoing = neighbours.filter(({isIncoming}) => !isIncoming);
  const rows = Math.max(incoming.length, outgoing.length, 1);
  const height = rows * (LARGE.height + GAP.row) - GAP.row;
  const centreX = incoming.length > 0 ? LARGE.width + GAP.column : 0;
  const centre = boxOf(document, centreX + 1, (height - LARGE.height) / 2 + 1, LARGE, true);
  const column = (others: readonly NeighbourView[], x: number): readonly GraphNode[] => {
    const top = (height - (others.length * (LARGE.height + GAP.row) - GAP.row)) / 2;
    return others.map(({artifact}, index) => boxOf(artifact, x + 1, top + index * (LARGE.height + GAP.row) + 1, LARGE));
  };
  const left = column(incoming, 0);
  const right = column(outgoing, centreX + LARGE.width + GAP.column);
  return {
    width: centreX + LARGE.width + (outgoing.length > 0 ? GAP.column + LARGE.width : 0) + 2,
    height: height + 2,
    nodes: [centre, ...left, ...right],
    edges: [
      ...left.map((node, index) => edgeOf(node, centre, incoming[index])),
      ...right.map((node, index) => edgeOf(centre, node, outgoing[index])),
    ],
  };
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
