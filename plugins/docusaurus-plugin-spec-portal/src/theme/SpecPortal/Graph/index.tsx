import {edgeWord} from '@theme/SpecPortal/Graph/edgeWords';
import Shape from '@theme/SpecPortal/Graph/Shape';
import {statusWord} from '@theme/SpecPortal/statusWords';
import {coverageWord, kindWord} from '@theme/SpecPortal/words';
import type {GraphEdge, GraphNode, GraphView} from 'docusaurus-plugin-spec-portal/client';
import {type ReactNode, useId} from 'react';

export interface Props {
  readonly graph: GraphView;
  /** Of the region the drawing scrolls in. */
  readonly label: string;
  /** Writes what each line means beside it; in a large drawing its style has to do. */
  readonly hasWords?: boolean;
}

/**
 * Documents and what joins them, laid out while the site was built. The drawing is for eyes and pointers only: whoever uses
 * it puts the same as a list below.
 */
export default function Graph({graph: {width, height, nodes, edges}, label, hasWords = false}: Props): ReactNode {
  const arrow = useId();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a `fieldset` is for controls; this is a place that scrolls.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard (WCAG 2.1.1).
    <div className="specPortal-graphBox" role="group" aria-label={label} tabIndex={0}>
      <svg
        className="specPortal-graph"
        viewBox={`0 0 ${width} ${height}`}
        width={width}
        height={height}
        aria-hidden="true"
        focusable="false"
        data-spec-link=""
      >
        <defs>
          <marker
            id={arrow}
            viewBox="0 0 8 8"
            refX="7"
            refY="4"
            markerWidth="9"
            markerHeight="9"
            markerUnits="userSpaceOnUse"
            orient="auto"
          >
            <path className="specPortal-arrow" d="M0 0L8 4L0 8Z" />
          </marker>
        </defs>
        {edges.map((edge) => (
          <Edge key={`${edge.from} ${edge.to}`} edge={edge} arrow={arrow} />
        ))}
        {nodes.map((node) => (
          <Box key={node.key} node={node} />
        ))}
        {hasWords && edges.map((edge) => <Words key={`${edge.from} ${edge.to}`} edge={edge} nodes={nodes} />)}
      </svg>
    </div>
  );
}

function Edge({edge: {type, path}, arrow}: {readonly edge: GraphEdge; readonly arrow: string}): ReactNode {
  return <path className={`specPortal-edge specPortal-edge--${type}`} d={path} markerEnd={`url(#${arrow})`} />;
}

const FIRST_LINE = 18;
const LINE = 15;
const SMALLEST_WITH_KIND = 50;

function Box({node}: {readonly node: GraphNode}): ReactNode {
  const {kind, lines, status, state, href, isCentre, x, y, width, height} = node;
  const middle = x + width / 2;
  const hasKind = height > SMALLEST_WITH_KIND;
  const top = hasKind
    ? y + FIRST_LINE + (lines.length > 1 ? LINE : LINE * 1.4)
    : y + height / 2 + (lines.length > 1 ? -3 : 4);
  const word = status ? statusWord(status) : state ? coverageWord(state) : '';
  const content = (
    <>
      <title>{`${lines.join(' ')} (${kindWord(kind)}, ${word})`}</title>
      <Shape node={node} />
      {hasKind && (
        <text className="specPortal-nodeKind" x={middle} y={y + FIRST_LINE}>
          {status === null || status.stage === 'unset' ? kindWord(kind) : `${kindWord(kind)} · ${shortState(word)}`}
        </text>
      )}
      {lines.map((line, index) => (
        <text key={line} className="specPortal-nodeTitle" x={middle} y={top + LINE * index}>
          {line}
        </text>
      ))}
    </>
  );
  const name = `specPortal-node specPortal-node--${kind} specPortal-node--${status?.stage ?? state ?? ''} ${isCentre ? 'specPortal-node--centre' : ''}`;
  if (isCentre) return <g className={name}>{content}</g>;
  // The list below holds the same link for keyboards.
  return (
    <a className={name} href={href} tabIndex={-1}>
      {content}
    </a>
  );
}

const LONGEST_STATE = 16;

/** A box has room for the word of a status; where it comes from stands on the document's own page. */
function shortState(label: string): string {
  const [word = label] = label.split(' (');
  const written = `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
  return written.length > LONGEST_STATE ? `${written.slice(0, LONGEST_STATE - 1)}…` : written;
}

/** What a line means, where it meets the outer of its two boxes. */
function Words({edge, nodes}: {readonly edge: GraphEdge; readonly nodes: readonly GraphNode[]}): ReactNode {
  const [from, to] = [edge.from, edge.to].map((key) => nodes.find((node) => node.key === key));
  if (!from || !to) return null;
  const outer = from.isCentre ? to : from;
  return (
    <text
      className="specPortal-edgeWord"
      x={from.isCentre ? outer.x - 14 : outer.x + outer.width + 8}
      y={outer.y + outer.height / 2 - 6}
      textAnchor={from.isCentre ? 'end' : 'start'}
    >
      {edgeWord(edge.type)}
    </text>
  );
}
