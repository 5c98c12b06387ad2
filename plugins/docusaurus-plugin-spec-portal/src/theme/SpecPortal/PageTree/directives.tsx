import {translate} from '@docusaurus/Translate';
import Embed from '@theme/SpecPortal/Embed';
import PageTree from '@theme/SpecPortal/PageTree';
import type {ElementProps} from '@theme/SpecPortal/PageTree/ownElements';
import ProblemCallout from '@theme/SpecPortal/Preview/ProblemCallout';
import RequirementBlock from '@theme/SpecPortal/RequirementBlock';
import StatusBadge from '@theme/SpecPortal/StatusBadge';
import {toStage, useEmbedSlot, useItem, useProblem} from 'docusaurus-plugin-spec-portal/client';
import type {ReactNode} from 'react';

/** `:status[Draft]` */
export function Status({props}: ElementProps): ReactNode {
  return <StatusBadge status={{label: String(props['label'] ?? ''), stage: toStage(props['stage'])}} />;
}

/** `:::oncall`: drawn at its place; the page of a runbook draws it on the first screen. */
export function Oncall({props, nodes}: ElementProps): ReactNode {
  const title = String(props['title'] ?? translate({id: 'specPortal.oncall', message: 'On call'}));
  return (
    <aside className="specPortal-oncall" aria-label={title}>
      <p className="specPortal-oncallTitle">{title}</p>
      <PageTree nodes={nodes} />
    </aside>
  );
}

/** `:::requirement[FR-005]` */
export function Requirement({props, nodes}: ElementProps): ReactNode {
  const item = useItem(String(props['anchor']));
  return (
    item && (
      <RequirementBlock item={item}>
        <PageTree nodes={nodes} />
      </RequirementBlock>
    )
  );
}

/** `::requirements` and the others that show a part of the portal. */
export function EmbedElement({props}: ElementProps): ReactNode {
  const embed = useEmbedSlot(Number(props['slot']));
  return embed && <Embed embed={embed} />;
}

/** In the preview, a problem behind the block it speaks of. */
export function Problem({props}: ElementProps): ReactNode {
  const problem = useProblem(Number(props['index']));
  return problem && <ProblemCallout problem={problem} />;
}
