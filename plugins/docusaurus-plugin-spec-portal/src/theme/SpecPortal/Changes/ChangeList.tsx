import ChangeItem from '@theme/SpecPortal/Changes/ChangeItem';
import type {ChangeView} from 'docusaurus-plugin-spec-portal/client';
import type {ReactNode} from 'react';

export interface Props {
  readonly changes: readonly ChangeView[];
  /** On the document's own page its name would be noise. */
  readonly isInDocument?: boolean;
}

/** Changes with their days, newest first. */
export default function ChangeList({changes, isInDocument = false}: Props): ReactNode {
  return (
    <ul className="specPortal-changes">
      {changes.map((change) => (
        <ChangeItem key={change.id} change={change} isInDocument={isInDocument} withDay />
      ))}
    </ul>
  );
}
