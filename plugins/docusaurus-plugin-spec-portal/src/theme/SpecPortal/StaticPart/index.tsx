import ExecutionEnvironment from '@docusaurus/ExecutionEnvironment';
import Drawn from '@theme/SpecPortal/StaticPart/Drawn';
import Written from '@theme/SpecPortal/StaticPart/Written';
import {type PageData, usePortal, useTakesOver} from 'docusaurus-plugin-spec-portal/client';
import {type ComponentType, type ReactNode, Suspense} from 'react';

export interface Props<T extends PageData> {
  /** Draws the part. Lazy: a browser that came to this page by its address never fetches it. */
  readonly part: ComponentType<{readonly page: T}>;
  readonly className?: string;
}

/**
 * A part of a page that is HTML and nothing else. The server draws it; a browser that got that HTML leaves it as it is, so
 * that neither the component's code nor its data travel. After a navigation there is no such HTML, and the part is drawn here.
 */
export default function StaticPart<T extends PageData>({part, className}: Props<T>): ReactNode {
  const {hasStaticParts} = usePortal().summary;
  const takesOver = useTakesOver();
  if (takesOver && hasStaticParts && ExecutionEnvironment.canUseDOM) return <Written className={className} />;
  return (
    <div className={className}>
      {takesOver ? (
        // No boundary: React would write a large one as a hidden part and a script that shows it, and a reader without scripts would see nothing.
        <Drawn part={part} />
      ) : (
        <Suspense fallback={null}>
          <Drawn part={part} cameLate />
        </Suspense>
      )}
    </div>
  );
}
