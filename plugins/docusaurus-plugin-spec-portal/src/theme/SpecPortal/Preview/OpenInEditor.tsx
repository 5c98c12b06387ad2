import {translate} from '@docusaurus/Translate';
import {type PlaceView, usePreview} from 'docusaurus-plugin-spec-portal/client';
import type {ReactNode} from 'react';

export interface Props {
  readonly place: PlaceView;
}

/** Asks the development server to open the line where the author writes. */
export default function OpenInEditor({place}: Props): ReactNode {
  const {open} = usePreview();
  if (open === null) return null;
  return (
    <button type="button" className="specPortal-openInEditor" onClick={() => open(place)}>
      {translate({id: 'specPortal.preview.open', message: 'Open line {line} in editor'}, {line: String(place.line)})}
    </button>
  );
}
