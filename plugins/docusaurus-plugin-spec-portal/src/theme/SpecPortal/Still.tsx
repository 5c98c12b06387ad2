import ExecutionEnvironment from '@docusaurus/ExecutionEnvironment';
import {useHydrated} from 'docusaurus-plugin-spec-portal/client';
import {type ReactNode, useState} from 'react';

export interface Props {
  readonly as: 'div' | 'tbody';
  /** False from the moment on when what is drawn differs from what the build drew. */
  readonly isStill?: boolean;
  /** Draws the content; not called while the HTML of the build stands for it. */
  readonly children: () => ReactNode;
}

/** One object for all times: React writes the HTML anew whenever it gets another. */
const AS_BUILT = {__html: ''};

/**
 * Content that needs no script of its own: words, and links that the page listens for. On a first visit React leaves the HTML
 * of the build alone instead of going through each of thousands of rows; where there is no such HTML, and from the first
 * change on, the content is drawn as usual. Components inside get no events and no effects before that.
 */
export default function Still({as: Tag, isStill = true, children}: Props): ReactNode {
  const isHydrating = !useHydrated();
  const [isAsBuilt, setAsBuilt] = useState(isHydrating && ExecutionEnvironment.canUseDOM);
  // Never back: React would have to empty the element first.
  if (isAsBuilt && !isStill) setAsBuilt(false);
  if (isAsBuilt && isStill)
    // biome-ignore lint/security/noDangerouslySetInnerHtml: the empty text is never written; it says "leave what is there".
    return <Tag key="built" suppressHydrationWarning dangerouslySetInnerHTML={AS_BUILT} />;
  return <Tag key="drawn">{children()}</Tag>;
}
