import type {Nodes} from 'mdast';
import type {FileProblem, UnknownDirective} from '../../model/file.ts';
import {isPortalDirective, likelySpelling} from '../text/portalDirectives.ts';
import {walk} from '../text/walk.ts';
import type {FileContext} from './fileContext.ts';

/** Blocks such as `:::tabs` that no portal draws. A colon inside a line (`10:30`) was text before the parser saw a directive in it. */
export function extractUnknownDirectives({file, placeOf}: FileContext): readonly UnknownDirective[] {
  const found: UnknownDirective[] = [];
  walk(file.tree, (node) => {
    if ((node.type === 'containerDirective' || node.type === 'leafDirective') && !isPortalDirective(node))
      found.push({name: node.name, position: placeOf(node)});
  });
  return found;
}

/** Directives that are one slip away from ours. Others belong to somebody else, and saying nothing is right. */
export function extractMisspelledDirectives({file, placeOf}: FileContext): readonly FileProblem[] {
  const problems: FileProblem[] = [];
  const look = (node: Nodes) => {
    if (node.type !== 'containerDirective' && node.type !== 'leafDirective' && node.type !== 'textDirective') return;
    const spelling = likelySpelling(node);
    if (spelling === null) return;
    const colons = {containerDirective: ':::', leafDirective: '::', textDirective: ':'}[node.type];
    problems.push({
      code: 'unknown-directive',
      message: `\`${colons}${node.name}\` is no directive; its words are shown as text.`,
      hint: `Did you mean \`${spelling}\`?`,
      position: placeOf(node),
    });
  };
  walk(file.tree, look);
  for (const node of file.plainDirectives) look(node);
  return problems;
}
