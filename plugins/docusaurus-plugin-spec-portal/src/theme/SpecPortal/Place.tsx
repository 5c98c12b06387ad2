import type {PlaceView} from 'docusaurus-plugin-spec-portal/client';
import type {ReactNode} from 'react';

export interface Props {
  readonly place: PlaceView;
  /** What to show in place of path and line. */
  readonly children?: ReactNode;
}

/** A line of a source file; a link when the repository's address is known. */
export default function Place({place: {path, line, href}, children}: Props): ReactNode {
  const shown = children ?? `${path}:${line}`;
  if (href === null) return <span className="specPortal-place">{shown}</span>;
  return (
    <a className="specPortal-place" href={href} rel="noopener noreferrer">
      {shown}
    </a>
  );
}
