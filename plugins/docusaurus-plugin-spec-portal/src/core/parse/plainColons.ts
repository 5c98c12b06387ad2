import type {Root, Text} from 'mdast';
import {SKIP, visit} from 'unist-util-visit';
import {isReferenceDirective} from '../text/referenceDirectives.ts';

/**
 * Turns inline directives back into the text they were written as. But for our own few, no inline directive means anything
 * in a portal's files, and authors write `10:30`, `image:tag` and `SPEC-012:FR-005`: every later step must see these words whole.
 */
export function plainColons(tree: Root, text: string): void {
  visit(tree, 'textDirective', (node, index, parent) => {
    const isOurs: boolean = isReferenceDirective(node);
    if (!parent || index === undefined || isOurs) return undefined;
    const words: Text = {
      type: 'text',
      value: text.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0),
    };
    if (node.position) words.position = node.position;
    parent.children[index] = words;
    return [SKIP, index + 1];
  });
}
