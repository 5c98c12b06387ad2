import Islands from '@theme/SpecPortal/StaticPart/Islands';
import {type ReactNode, useRef} from 'react';

export interface Props {
  readonly className: string | undefined;
}

// One object for all renders: React compares it and leaves the element's content alone.
const AS_WRITTEN = {__html: ''};

/** The element the server filled. React takes over an element whose HTML is given without looking into it. */
export default function Written({className}: Props): ReactNode {
  const element = useRef<HTMLDivElement>(null);
  return (
    <>
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: nothing is set; it tells React that the content is not its own. */}
      <div ref={element} className={className} suppressHydrationWarning dangerouslySetInnerHTML={AS_WRITTEN} />
      <Islands within={element} />
    </>
  );
}
