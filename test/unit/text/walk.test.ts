import fc from 'fast-check';
import type {Nodes} from 'mdast';
import {visit} from 'unist-util-visit';
import {expect, test} from 'vitest';
import {parseMarkdown} from '../../../plugins/docusaurus-plugin-spec-portal/src/core/parse/parseMarkdown.ts';
import {nodesOf, walk} from '../../../plugins/docusaurus-plugin-spec-portal/src/core/text/walk.ts';
import {markdownish, runs} from '../../support/arbitrary.ts';

test('shows the nodes that unist-util-visit shows, in its order', () => {
  fc.assert(
    fc.property(markdownish, (text) => {
      const tree = parseMarkdown(text);
      const [ours, theirs]: [Nodes[], Nodes[]] = [[], []];
      walk(tree, (node) => void ours.push(node));
      visit(tree, (node) => void theirs.push(node as Nodes));
      expect(ours.length).toBe(theirs.length);
      expect(ours.every((node, at) => node === theirs[at])).toBe(true);
    }),
    runs(100),
  );
});

test.each([
  ['code', '```\na\n```\n\n> ```\n> b\n> ```\n', 2],
  ['code', '`a`', 0],
  ['link', '[a](b) and **[c](d)**', 2],
  ['link', '![a](b)', 0],
] as const)('%s in %j', (type, text, count) => {
  const found = nodesOf(parseMarkdown(text), type);
  expect(found.map((node) => node.type)).toEqual(Array.from({length: count}, () => type));
});
