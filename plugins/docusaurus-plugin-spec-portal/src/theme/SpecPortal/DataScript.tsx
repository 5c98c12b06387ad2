import type {DataScript as Script} from 'docusaurus-plugin-spec-portal/client';
import type {ReactNode} from 'react';

export interface Props {
  readonly script: Script | null;
}

// Not `application/json`: SWC's HTML minifier sorts the keys of that, and the first render would differ from the server's.
const TYPE = 'application/spec-portal';

/** Data that travels inside the page's own HTML, so that hydration sees what the server saw. */
export default function DataScript({script}: Props): ReactNode {
  if (script === null) return null;
  // biome-ignore lint/security/noDangerouslySetInnerHtml: `embeddedJson` has escaped it, and a script of this type is never run.
  return <script type={TYPE} data-spec-portal={script.name} dangerouslySetInnerHTML={{__html: script.json}} />;
}
