import type {DrawnTrace} from '../../model/trace.ts';
import type {TreeNode} from '../../model/tree.ts';
import type {Memory} from '../memory/memory.ts';

/** The body of a file by its path, as its page shows it; empty where there is no such file. */
export type TreeOf = (path: string) => readonly TreeNode[];

export function createTrees({trees}: DrawnTrace, memory: Memory): TreeOf {
  // Remembered is how a tree is made: thousands of trees would take more memory than all else.
  const makingOf = memory.read('tree of a file', (path: string) => trees.get(path)?.tree);
  return (path) => makingOf(path)?.() ?? [];
}
