import Waiting from '@theme/SpecPortal/Waiting';
import {type PageData, useHashScroll, usePreview, useWholePage} from 'docusaurus-plugin-spec-portal/client';
import type {ComponentType, ReactNode} from 'react';

export interface Props<T extends PageData> {
  readonly part: ComponentType<{readonly page: T}>;
  /** Drawn after a navigation, so that the place the address names was not there yet. */
  readonly cameLate?: boolean;
}

/** A part of a page, drawn from all of the page's data. */
export default function Drawn<T extends PageData>({part: Part, cameLate = false}: Props<T>): ReactNode {
  const page = useWholePage<T>();
  const {shown} = usePreview();
  if (page.state !== 'ready') return <Waiting page={page} />;
  return (
    <>
      <Part page={shown(page.data.data)} />
      {cameLate && <Arrival />}
    </>
  );
}

/** Mounted with the part, and not before: goes to the place the address names. */
function Arrival(): ReactNode {
  useHashScroll(true);
  return null;
}
