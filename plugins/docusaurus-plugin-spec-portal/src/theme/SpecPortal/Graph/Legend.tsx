import Translate, {translate} from '@docusaurus/Translate';
import {edgeWord} from '@theme/SpecPortal/Graph/edgeWords';
import Shape from '@theme/SpecPortal/Graph/Shape';
import {kindWord} from '@theme/SpecPortal/words';
import type {GraphNode, LinkType} from 'docusaurus-plugin-spec-portal/client';
import type {ReactNode} from 'react';

export interface Props {
  readonly kinds?: readonly GraphNode['kind'][];
  /** One of each style of line that is drawn; all when nothing is said. */
  readonly lines?: readonly LinkType[];
}

const KINDS: readonly GraphNode['kind'][] = ['spec', 'decision', 'runbook'];
/** By style of line. */
const LINES: readonly (readonly LinkType[])[] = [
  ['decided-by'],
  ['operated-by', 'covers'],
  ['supersedes', 'superseded-by', 'amends'],
  ['depends-on', 'implements', 'verifies'],
  ['mentions'],
];

/** What the shapes and lines of a drawing mean. */
export default function Legend({kinds = KINDS, lines}: Props): ReactNode {
  const styles = lines ? lines.map((type) => [type]) : LINES;
  return (
    <ul className="specPortal-legend" aria-label={translate({id: 'specPortal.legend', message: 'Shapes and lines'})}>
      {kinds.map((kind) => (
        <li key={kind}>
          <svg className="specPortal-graph" width="44" height="22" aria-hidden="true" focusable="false">
            <g className={`specPortal-node specPortal-node--${kind}`}>
              <Shape node={{kind, x: 1, y: 1, width: 42, height: 20}} />
            </g>
          </svg>
          {kindWord(kind)}
        </li>
      ))}
      {styles.map(([first = 'mentions', ...others]) => (
        <li key={first}>
          <svg className="specPortal-graph" width="44" height="22" aria-hidden="true" focusable="false">
            <path className={`specPortal-edge specPortal-edge--${first}`} d="M1 11H43" />
          </svg>
          {[first, ...others].map(edgeWord).join(', ')}
        </li>
      ))}
      <li>
        {kinds.includes('requirement') ? (
          <Translate id="specPortal.legend.gap">Dashed edge: a gap, or no longer in force</Translate>
        ) : (
          <Translate id="specPortal.legend.dashed">Dashed edge of a box: no longer in force</Translate>
        )}
      </li>
    </ul>
  );
}
