import type {Nodes, Parents, Root} from 'mdast';
import remarkDirective from 'remark-directive';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {plainColons} from '../../plugins/docusaurus-plugin-spec-portal/src/core/parse/plainColons.ts';

const REFERENCE = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter, ['yaml']).use(remarkDirective);

/** The tree of the parser everybody else uses. */
export function referenceTree(text: string): Root {
  return REFERENCE.parse(text);
}

/**
 * A tree as comparable lines: type, facts, depth. Left out, or made equal, is what the portal never looks at:
 * - positions: the two agree on 99.8 % of them; the places we show have tests of their own;
 * - `data`: hints of a parser for its own companions;
 * - inline directives: `10:30` is one to satteri and text to remark, whose names begin with a letter. The portal turns
 *   every one of them back into text, see `plainColons`, so both trees go through it;
 * - the border between neighbouring text nodes, which differs wherever a construct was tried and given up.
 */
export function shapeOf(tree: Root, text: string): readonly string[] {
  plainColons(tree, text);
  const lines: string[] = [];
  const walk = (node: Nodes, depth: number) => {
    const facts = Object.entries(node).filter(([name, value]) => !LEFT_OUT.has(name) && value !== undefined);
    lines.push(
      `${' '.repeat(depth)}${node.type} ${JSON.stringify(Object.fromEntries(facts.toSorted(([a], [b]) => (a < b ? -1 : 1))))}`,
    );
    if ('children' in node) for (const child of withWholeTexts(node)) walk(child, depth + 1);
  };
  walk(tree, 0);
  return lines;
}

const LEFT_OUT = new Set(['type', 'children', 'position', 'data']);

function withWholeTexts({children}: Parents): readonly Nodes[] {
  const whole: Nodes[] = [];
  for (const child of children) {
    const last = whole.at(-1);
    if (child.type === 'text' && last?.type === 'text')
      whole[whole.length - 1] = {type: 'text', value: last.value + child.value};
    else whole.push(child);
  }
  return whole;
}

/** The first place where two shapes part, for a message; null when they are equal. */
export function firstDifference(ours: readonly string[], theirs: readonly string[]): string | null {
  const at = Array.from({length: Math.max(ours.length, theirs.length)}).findIndex(
    (_, index) => ours[index] !== theirs[index],
  );
  return at < 0
    ? null
    : `ours ${(ours[at] ?? 'ends').trim().slice(0, 160)} | theirs ${(theirs[at] ?? 'ends').trim().slice(0, 160)}`;
}
