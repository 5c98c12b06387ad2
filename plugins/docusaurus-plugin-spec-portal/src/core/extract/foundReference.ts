import type {Nodes} from 'mdast';
import type {Reference} from '../../model/reference.ts';

/** A reference with its place in the tree, for the page to link it. */
export interface FoundReference {
  readonly reference: Reference;
  /** The link or code node as a whole, or a part of a text node. */
  readonly spans: readonly {readonly node: Nodes; readonly start: number; readonly end: number}[];
}
