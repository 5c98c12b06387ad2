import type {GraphNode} from 'docusaurus-plugin-spec-portal/client';
import type {ReactNode} from 'react';

export interface Props {
  readonly node: Pick<GraphNode, 'kind' | 'x' | 'y' | 'width' | 'height'>;
}

const SLANT = 14;

/** The shape tells the kind: a spec is a rounded box, a decision a hexagon, a runbook a parallelogram, a requirement a pill. */
export default function Shape({node: {kind, x, y, width, height}}: Props): ReactNode {
  const [right, bottom, middle] = [x + width, y + height, y + height / 2];
  if (kind === 'decision')
    return (
      <polygon
        points={`${x + SLANT},${y} ${right - SLANT},${y} ${right},${middle} ${right - SLANT},${bottom} ${x + SLANT},${bottom} ${x},${middle}`}
      />
    );
  if (kind === 'runbook')
    return <polygon points={`${x + SLANT},${y} ${right},${y} ${right - SLANT},${bottom} ${x},${bottom}`} />;
  return <rect x={x} y={y} width={width} height={height} rx={kind === 'requirement' ? height / 2 : 10} />;
}
