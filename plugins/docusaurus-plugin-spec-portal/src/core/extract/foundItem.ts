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
  /** A sign in front of the label (`✅`); empty without one. */
  readonly mark: string;
  /** Another id of the same block (`**FR-014/FR-015**`): it has an anchor, the block belongs to its first id. */
  readonly isAlias: boolean;
}
