import {coverageWord} from '@theme/SpecPortal/words';
import type {TraceState} from 'docusaurus-plugin-spec-portal/client';
import type {ReactNode} from 'react';

export interface Props {
  readonly state: TraceState;
}

/**
 * Whether a decision or a runbook stands behind a requirement: a word, a shape and an edge, so that grey paper tells too.
 * The shape is drawn by the style sheet: a matrix has thousands of them.
 */
export default function Coverage({state}: Props): ReactNode {
  return <span className={`specPortal-coverage specPortal-coverage--${state}`}>{coverageWord(state)}</span>;
}
