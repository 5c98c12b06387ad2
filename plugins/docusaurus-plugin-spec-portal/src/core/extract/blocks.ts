import type {Heading, ListItem, Nodes, Paragraph, Parents, TableCell, TableRow} from 'mdast';
import type {ContainerDirective, LeafDirective} from 'mdast-util-directive';
import {onceOf} from '../../model/onceOf.ts';
import {isReferenceDirective, isRequirementDirective} from '../text/portalDirectives.ts';
import type {Section} from './sections.ts';

/** A block of prose with what it stands in, outermost first. */
export interface TextBlock {
  readonly block: Paragraph | Heading | TableCell | LeafDirective;
  readonly section: Section;
  /** What around the block may be an item, outermost first. */
  readonly holders: readonly Holder[];
}

export type Holder = ListItem | TableRow | ContainerDirective;

/**
 * All paragraphs, headings and table cells of a section, its own heading first, in document order. Several finders walk over
 * the same section.
 */
export const textBlocksOf: (section: Section) => readonly TextBlock[] = onceOf(findTextBlocks);

function findTextBlocks(section: Section): readonly TextBlock[] {
  const found: TextBlock[] = [];
  const walk = (node: Nodes, holders: readonly Holder[]) => {
    if (
      node.type === 'paragraph' ||
      node.type === 'heading' ||
      node.type === 'tableCell' ||
      (node.type === 'leafDirective' && isReferenceDirective(node))
    ) {
      found.push({block: node, section, holders});
    } else if ('children' in node) {
      const inner =
        node.type === 'listItem' || node.type === 'tableRow' || isRequirementDirective(node)
          ? [...holders, node]
          : holders;
      for (const child of (node as Parents).children) walk(child as Nodes, inner);
    }
  };
  if (section.heading) walk(section.heading, []);
  for (const block of section.blocks) walk(block, []);
  return found;
}

/** All list items of a section, nested ones after their parents. */
export function listItemsOf(section: Section): readonly ListItem[] {
  const found: ListItem[] = [];
  const walk = (node: Nodes) => {
    if (node.type === 'listItem') found.push(node);
    if ('children' in node && node.type !== 'paragraph') for (const child of node.children) walk(child as Nodes);
  };
  for (const block of section.blocks) walk(block);
  return found;
}

/** The paragraph a list item opens with; null when it opens with something else. */
export function leadOf(item: ListItem): Paragraph | null {
  const [first] = item.children;
  return first?.type === 'paragraph' ? first : null;
}
