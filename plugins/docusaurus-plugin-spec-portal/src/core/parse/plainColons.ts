import type {Root, Text} from 'mdast';
import type {TextDirective} from 'mdast-util-directive';
import {SKIP, visit} from 'unist-util-visit';
import {isReferenceDirective, isStatusDirective} from '../text/portalDirectives.ts';

/**
 * Turns inline directives back into the text they were written as. But for our own few, no inline directive means anything
 * in a portal's files, and authors write `10:30`, `image:tag` and `SPEC-012:FR-005`: every later step must see these words whole.
 * Answers with those that are text now.
 */
export function plainColons(tree: Root, text: string): readonly TextDirective[] {
  const plain: TextDirective[] = [];
  visit(tree, 'textDirective', (node, index, parent) => {
    const isOurs: boolean = isReferenceDirective(node) || isStatusDirective(node);
    if (!parent || index === undefined || (isOurs && !followsWord(node, text))) return undefined;
    const words: Text = {
      type: 'text',
      value: text.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0),
    };
    if (node.position) words.position = node.position;
    parent.children[index] = words;
    if (!followsWord(node, text)) plain.push(node);
    return [SKIP, index + 1];
  });
  return plain;
}

/** `git:ref[0]` is one word with a colon in it. */
function followsWord({position}: TextDirective, text: string): boolean {
  const start = position?.start.offset ?? 0;
  return start > 0 && /[\p{L}\p{N}_]$/u.test(text.slice(Math.max(0, start - 2), start));
}
