import type {Nodes} from 'mdast';
import type {LeafDirective, TextDirective} from 'mdast-util-directive';

const NAMES = new Set(['runbook', 'decision', 'requirement']);

/**
 * `::runbook[restart-node]`, `:decision[ADR-0007]`, `::requirement[SPEC-012/FR-005]`: the recommended way to say what stands
 * behind a statement. Only these names with a label are ours; every other directive is what its author made of it.
 */
export function isReferenceDirective(node: Nodes): node is LeafDirective | TextDirective {
  return (
    (node.type === 'leafDirective' || node.type === 'textDirective') && NAMES.has(node.name) && node.children.length > 0
  );
}
