import Translate from '@docusaurus/Translate';
import Icon from '@theme/SpecPortal/Icon';
import Place from '@theme/SpecPortal/Place';
import type {DiagramView} from 'docusaurus-plugin-spec-portal/client';
import type {ReactNode} from 'react';

export interface Props {
  /** What was found when the site was built. */
  readonly fault: DiagramView['fault'];
  /** What the browser's own attempt ended with. */
  readonly message: string | null;
}

/** Why there is no picture, and where to look. The text of the diagram stands below. */
export default function Fault({fault, message}: Props): ReactNode {
  return (
    <div className="specPortal-diagramFault">
      <p>
        <Icon name="alert" />{' '}
        <strong>
          <Translate id="specPortal.diagram.fault">This diagram cannot be drawn.</Translate>
        </strong>{' '}
        {fault && `${fault.message.charAt(0).toUpperCase()}${fault.message.slice(1)}.`}{' '}
        {fault && <Place place={fault.place} />}
      </p>
      {fault === null && message !== null && <pre>{message}</pre>}
    </div>
  );
}
