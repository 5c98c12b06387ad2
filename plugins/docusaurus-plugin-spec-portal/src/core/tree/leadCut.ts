import type {Nodes, Paragraph, PhrasingContent, Text} from 'mdast';
import {isLineBreak} from '../text/inlineText.ts';

/** Text nodes that were shortened, with the node they came from and how many characters are gone. */
export type CutTexts = Map<Nodes, {readonly original: Nodes; readonly offset: number}>;

/** A paragraph without its first `count` characters of flat text; the tree it came from stays as it was. */
export function withoutLead(paragraph: Paragraph, count: number, cuts: CutTexts): Paragraph {
  const {nodes} = cut(paragraph.children, count, cuts);
  return {...paragraph, children: nodes as PhrasingContent[]};
}

function cut(children: readonly Nodes[], count: number, cuts: CutTexts): {nodes: Nodes[]; left: number} {
  const nodes: Nodes[] = [];
  let left = count;
  for (const child of children) {
    if (left <= 0) {
      nodes.push(child);
    } else if (isLineBreak(child)) {
      left -= 1;
    } else if (child.type === 'text') {
      if (child.value.length > left) {
        const rest: Text = {...child, value: child.value.slice(left)};
        cuts.set(rest, {original: child, offset: left});
        nodes.push(rest);
      }
      left -= child.value.length;
    } else if ('value' in child && typeof child.value === 'string') {
      if (child.type !== 'html') left -= child.value.length;
    } else if ('children' in child) {
      const inner = cut(child.children as Nodes[], left, cuts);
      left = inner.left;
      if (inner.nodes.length > 0) nodes.push({...child, children: inner.nodes} as Nodes);
    }
  }
  return {nodes, left};
}
