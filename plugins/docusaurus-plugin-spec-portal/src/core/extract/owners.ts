import type {Nodes} from 'mdast';
import type {TextBlock} from './blocks.ts';
import type {FoundItem} from './foundItem.ts';
import type {Section} from './sections.ts';

/** The item a block stands in: the innermost list item or row that is one, else the heading above that is one. */
export type OwnerOf = (block: TextBlock) => FoundItem | null;

export function createOwnerOf(found: readonly FoundItem[], sections: readonly Section[]): OwnerOf {
  const byNode = new Map<Nodes, FoundItem>(found.filter(({isAlias}) => !isAlias).map((each) => [each.node, each]));
  const bySection = new Map<Section, FoundItem | null>();
  const open: {depth: number; item: FoundItem}[] = [];
  for (const section of sections) {
    while (open.length > 0 && section.depth <= (open.at(-1)?.depth ?? 0)) open.pop();
    const own = section.heading && byNode.get(section.heading);
    if (own) open.push({depth: section.depth, item: own});
    bySection.set(section, open.at(-1)?.item ?? null);
  }
  return ({block, holders, section}) => {
    for (const holder of holders.toReversed()) {
      const item = byNode.get(holder);
      if (item) return item;
    }
    return byNode.get(block) ?? bySection.get(section) ?? null;
  };
}
