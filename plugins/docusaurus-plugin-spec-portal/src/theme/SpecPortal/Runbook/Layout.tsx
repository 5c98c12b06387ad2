import type {TocEntry} from '@theme/SpecPortal/ArtifactPage/tableOfContents';
import TOC from '@theme/TOC';
import type {ReactNode} from 'react';

export interface Props {
  readonly toc: readonly TocEntry[];
  /** What stands beside the list of places. */
  readonly children: ReactNode;
}

/** A runbook beside the list of its places. */
export default function Layout({toc, children}: Props): ReactNode {
  return (
    <article className="specPortal-artifact specPortal-runbook">
      {children}
      {toc.length > 0 && (
        <aside className="specPortal-rail specPortal-runbookRail">
          <TOC className="specPortal-tocDesktop" toc={toc} minHeadingLevel={2} maxHeadingLevel={3} />
        </aside>
      )}
    </article>
  );
}
