import Translate, {translate} from '@docusaurus/Translate';
import Graph from '@theme/SpecPortal/Graph';
import Legend from '@theme/SpecPortal/Graph/Legend';
import type {TracePage} from 'docusaurus-plugin-spec-portal/client';
import type {ReactNode} from 'react';

export interface Props {
  readonly page: TracePage;
}

/** The requirements between what settled them and what runs them. The cards below say the same in words. */
export default function TraceDrawing({page: {drawing}}: Props): ReactNode {
  if (drawing === null) return null;
  return (
    <details className="specPortal-traceDrawing">
      <summary>
        <Translate id="specPortal.trace.drawing">As a drawing: decisions, requirements, runbooks</Translate>
      </summary>
      <Legend kinds={['decision', 'requirement', 'runbook']} lines={['decided-by', 'operated-by']} />
      <Graph
        graph={drawing}
        label={translate({id: 'specPortal.trace.drawingLabel', message: 'Drawing of the trace'})}
      />
    </details>
  );
}
