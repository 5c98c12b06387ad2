import type {PlacedDiagnostic} from '../../core/present/pageData.ts';
import type {TreeElement, TreeNode} from '../../model/tree.ts';

/** Elements a block may be added to at their end. */
const HOLDERS = new Set(['li', 'td', 'th', 'dd', 'Item']);
/** Elements that hold blocks; a problem stands behind the child it is in. */
const BLOCKS = new Set(['blockquote', 'div', 'section', 'details', 'figure', 'Alert', 'Oncall', 'Requirement']);

/**
 * A page's body with `Problem {index}` behind the block each diagnostic speaks of: the block of the reference it is
 * about, else the item or heading it stands below. Those without a place of their own are left to the list.
 */
export function withProblems(tree: readonly TreeNode[], diagnostics: readonly PlacedDiagnostic[]): readonly TreeNode[] {
  const waiting = new Map<string, number[]>();
  for (const [index, {at}] of diagnostics.entries()) {
    if (at === null) continue;
    waiting.set(at, [...(waiting.get(at) ?? []), index]);
  }
  return waiting.size === 0 ? tree : behindEach(tree, waiting);
}

interface Walked {
  readonly node: TreeNode;
  /** Problems met inside that no element inside could hold. */
  readonly left: readonly number[];
}

function behindEach(nodes: readonly TreeNode[], waiting: Map<string, number[]>): readonly TreeNode[] {
  return nodes.flatMap((node) => {
    const {node: walked, left} = walk(node, waiting);
    return [walked, ...left.map(problem)];
  });
}

function walk(node: TreeNode, waiting: Map<string, number[]>): Walked {
  if (typeof node === 'string') return {node, left: []};
  const [tag, props, ...children] = node;
  const own = namesOf(node).flatMap((name) => taken(name, waiting));
  if (BLOCKS.has(tag)) return {node: [tag, props, ...behindEach(children, waiting)], left: own};
  const walked = children.map((child) => walk(child, waiting));
  const met = [...own, ...walked.flatMap(({left}) => left)];
  const inner = walked.map((each) => each.node);
  if (HOLDERS.has(tag)) return {node: [tag, props, ...inner, ...met.map(problem)], left: []};
  if (tag === 'tr' && met.length > 0) return {node: [tag, props, ...withLast(inner, met)], left: []};
  // Words, lists and tables hand on what nothing inside could hold.
  return {node: [tag, props, ...inner], left: met};
}

/** A row is its cells: the last one holds what the row is told. */
function withLast(cells: readonly TreeNode[], indices: readonly number[]): readonly TreeNode[] {
  const last = cells.at(-1);
  if (last === undefined || typeof last === 'string') return cells;
  const [tag, props, ...children] = last;
  return [...cells.slice(0, -1), [tag, props, ...children, ...indices.map(problem)]];
}

/** What a diagnostic may call this element: `slot 3`, `#fr-005`. */
function namesOf([tag, props]: TreeElement): readonly string[] {
  const names: string[] = [];
  if (tag === 'Ref' && props?.['slot'] !== undefined) names.push(`slot ${props['slot']}`);
  for (const key of ['id', 'anchor']) if (typeof props?.[key] === 'string') names.push(`#${props[key]}`);
  return names;
}

function taken(name: string, waiting: Map<string, number[]>): readonly number[] {
  const indices = waiting.get(name) ?? [];
  waiting.delete(name);
  return indices;
}

function problem(index: number): TreeElement {
  return ['Problem', {index}];
}
