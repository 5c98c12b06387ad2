import type {TreeElement, TreeNode} from '../../../model/tree.ts';
import {plainText} from '../search/treeText.ts';

/** One line of a numbered list of a runbook, with the anchor nearest to it; empty at the top of a page without any. */
export interface RunbookStep {
  readonly text: string;
  readonly anchor: string;
}

/** What a runbook says to do: the entries of its numbered lists, in their order. */
export function runbookSteps(tree: readonly TreeNode[]): readonly RunbookStep[] {
  const steps: RunbookStep[] = [];
  let anchor = '';
  const walk = (nodes: readonly TreeNode[]) => {
    for (const node of nodes) {
      if (typeof node === 'string') continue;
      const [tag, props, ...children] = node;
      if (/^h[1-6]$/.test(tag)) anchor = String(props?.['id'] ?? anchor);
      if (tag === 'ol') steps.push(...children.filter(isEntry).map((entry) => stepOf(entry, anchor)));
      else walk(children);
    }
  };
  walk(tree);
  return steps.filter(({text}) => text !== '');
}

function isEntry(node: TreeNode): node is TreeElement {
  return typeof node !== 'string' && node[0] === 'li';
}

/** A nested list has steps of its own inside the step; their words are found with it. */
function stepOf(entry: TreeElement, anchor: string): RunbookStep {
  const [, props] = entry;
  return {text: plainText(entry), anchor: String(props?.['id'] ?? anchor)};
}
