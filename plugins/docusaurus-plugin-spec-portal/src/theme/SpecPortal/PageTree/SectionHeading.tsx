import type {ElementProps} from '@theme/SpecPortal/PageTree/ownElements';
import {toReactProps} from '@theme/SpecPortal/PageTree/reactProps';
import {siteElement} from '@theme/SpecPortal/PageTree/siteElement';
import {toReact} from '@theme/SpecPortal/PageTree/toReact';
import Priority from '@theme/SpecPortal/Priority';
import SectionProgress from '@theme/SpecPortal/SectionProgress';
import {type TreeNode, useSectionProgress, useStory} from 'docusaurus-plugin-spec-portal/client';
import {createElement, type ReactNode} from 'react';

/** A heading below the first level: that of a story shows its priority as a tag, that of tasks how far they are. */
export default function SectionHeading({tag, props, nodes}: ElementProps): ReactNode {
  const anchor = String(props['id'] ?? '');
  const story = useStory(anchor);
  // A heading keeps the anchor of its words; the story's own id stands in front of them.
  const named = useStory(anchorIn(nodes));
  const priority = (story ?? named)?.priority ?? null;
  const progress = useSectionProgress(anchor);
  const words = priority === null ? nodes : withoutPriority(nodes);
  return (
    <>
      {createElement(
        siteElement(tag, nodes),
        toReactProps(props),
        ...toReact(words),
        priority !== null && words !== nodes && <Priority key="priority" priority={priority} />,
      )}
      {progress.map((each) => (
        <SectionProgress key={each.kind} progress={each} />
      ))}
    </>
  );
}

function anchorIn(nodes: readonly TreeNode[]): string {
  const [first] = nodes;
  return typeof first === 'object' ? String(first[1]?.['id'] ?? '') : '';
}

const PRIORITY = /(?<!\s)\s*(?:\(\s*)?(?:Priority:?\s*)?P\d\s*(?:\)\s*)?$/i;

/** The words without `(Priority: P1)` at their end; the same words where it stands elsewhere. */
function withoutPriority(nodes: readonly TreeNode[]): readonly TreeNode[] {
  const last = nodes.at(-1);
  return typeof last === 'string' && PRIORITY.test(last) ? [...nodes.slice(0, -1), last.replace(PRIORITY, '')] : nodes;
}
