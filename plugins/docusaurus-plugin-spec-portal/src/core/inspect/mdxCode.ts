import type {Nodes} from 'mdast';
import {walk} from '../text/walk.ts';
import type {Inspector} from './inspectedText.ts';

const MODULE_LINE =
  /(?:^|\n)(?:import\s+(?:[\w*{][^;\n]{0,200}\sfrom\s+)?["']|export\s+(?:const|let|function|default|class|\{|\*))/;
const EXPRESSION = /\{[^{}\n]{1,200}\}/;
const COMPONENT = /^<\/?[A-Z]/;

/** JSX, expressions and module lines of an `.mdx` file: its page shows them as text, and nothing runs. Told once. */
export const mdxCode: Inspector = ({path, tree, problemAt}) => {
  if (!/\.mdx$/i.test(path)) return [];
  const found: number[] = [];
  walk(tree, (node) => {
    const offset = codeOffset(node);
    if (offset !== null) found.push(offset);
  });
  return found.slice(0, 1).map((offset) =>
    problemAt(offset, {
      code: 'mdx-code',
      message: 'This MDX file holds code: it is shown as text, and nothing of it runs.',
      hint: 'Write it as Markdown, keep the code in a code block, or move the page to the site itself.',
    }),
  );
};

function codeOffset(node: Nodes): number | null {
  const start = node.position?.start.offset;
  if (start === undefined) return null;
  if (node.type === 'html') return COMPONENT.test(node.value) ? start : null;
  if (node.type !== 'text') return null;
  const match = MODULE_LINE.exec(node.value) ?? EXPRESSION.exec(node.value);
  return match && start + match.index + (match[0].startsWith('\n') ? 1 : 0);
}
