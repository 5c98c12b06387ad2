import type {Nodes, Root, Text} from 'mdast';
import type {TextDirective} from 'mdast-util-directive';
import {isReferenceDirective, isStatusDirective} from '../text/portalDirectives.ts';
import {walk} from '../text/walk.ts';

/**
 * Turns inline directives back into the text they were written as. But for our own few, no inline directive means anything
 * in a portal's files, and authors write `10:30`, `image:tag` and `SPEC-012:FR-005`: every later step must see these words whole.
 * Answers with those that are text now.
 */
export function plainColons(tree: Root, text: string): readonly TextDirective[] {
  const plain: TextDirective[] = [];
  walk(tree, (parent) => {
    if (!('children' in parent)) return;
    for (const [index, node] of parent.children.entries()) {
      if (node.type !== 'textDirective') continue;
      const isWithin = followsWord(node, text);
      if (!isWithin && (isReferenceDirective(node) || isStatusDirective(node))) continue;
      (parent.children as Nodes[])[index] = wordsOf(node, text);
      if (!isWithin) plain.push(node);
    }
  });
  return plain;
}

function wordsOf({position}: TextDirective, text: string): Text {
  const words: Text = {type: 'text', value: text.slice(position?.start.offset ?? 0, position?.end.offset ?? 0)};
  if (position) words.position = position;
  return words;
}

/** `git:ref[0]` is one word with a colon in it. */
function followsWord({position}: TextDirective, text: string): boolean {
  const start = position?.start.offset ?? 0;
  return start > 0 && /[\p{L}\p{N}_]$/u.test(text.slice(Math.max(0, start - 2), start));
}
