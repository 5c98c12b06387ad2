import type {Nodes} from 'mdast';
import type {ReferenceForm, ReferenceTarget} from '../../model/reference.ts';

/** A part of a block's flat text that names something. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  readonly form: ReferenceForm;
  readonly targets: readonly ReferenceTarget[];
  /** Source of the whole node for links and code, else the words themselves. */
  readonly node: Nodes | null;
}
