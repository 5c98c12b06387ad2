import type {Nodes, Parents} from 'mdast';
import type {FileItem} from '../../model/item.ts';

/** An item with the nodes it was read from; the nodes stay inside the extraction of one file. */
export interface FoundItem {
  readonly item: FileItem;
  /** The list item, table row, heading or paragraph that is the item. */
  readonly node: Nodes;
  /** The block that carries the id. */
  readonly block: Parents;
  /** Where the statement begins in the flat text of `block`; 0 without a label. */
  readonly labelEnd: number;
}
