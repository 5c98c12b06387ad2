import Translate, {translate} from '@docusaurus/Translate';
import CopyButton from '@theme/SpecPortal/CopyButton';
import type {ReactNode} from 'react';

export interface Props {
  readonly side: 'decision' | 'runbook';
  /** `SPEC-012/FR-005`; null for a requirement without a number, which nobody can name from outside. */
  readonly id: string | null;
}

/** Nothing is linked here: said in words inside a dashed edge, with what to paste to change it. */
export default function EmptyHop({side, id}: Props): ReactNode {
  const [missing, link, waive] =
    side === 'decision'
      ? [
          translate({id: 'specPortal.trace.noDecision', message: 'No decision linked'}),
          translate({id: 'specPortal.trace.pasteDecision', message: 'In the decision, a section:'}),
          '(decision: n/a — reason)',
        ]
      : [
          translate({id: 'specPortal.trace.noRunbook', message: 'No runbook linked'}),
          translate({id: 'specPortal.trace.pasteRunbook', message: 'In the runbook, a section:'}),
          '(runbook: n/a — reason)',
        ];
  return (
    <div className="specPortal-emptyHop">
      <p>{missing}</p>
      <details>
        <summary>
          <Translate id="specPortal.trace.fill">Link one, or accept the gap</Translate>
        </summary>
        {id === null ? (
          <Snippet
            lead={translate({id: 'specPortal.trace.pasteBelow', message: 'Below the requirement:'})}
            text={`::${side}[name]`}
          />
        ) : (
          <Snippet lead={link} text={`## Covers\n\n- ${id}`} />
        )}
        <Snippet
          lead={translate({
            id: 'specPortal.trace.accept',
            message: 'Or, at the end of the requirement, why none is needed:',
          })}
          text={waive}
        />
      </details>
    </div>
  );
}

function Snippet({lead, text}: {readonly lead: string; readonly text: string}): ReactNode {
  return (
    <>
      <p>{lead}</p>
      <pre className="specPortal-snippet">
        <code>{text}</code>
      </pre>
      <CopyButton text={text}>
        <Translate id="specPortal.copy">Copy</Translate>
      </CopyButton>
    </>
  );
}
