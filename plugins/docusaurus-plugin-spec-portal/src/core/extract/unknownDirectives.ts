import type {Nodes} from 'mdast';
import {visit} from 'unist-util-visit';
import type {UnknownDirective} from '../../model/file.ts';
import {admonitionOf} from '../text/admonitions.ts';
import type {FileContext} from './fileContext.ts';

/** Blocks such as `:::tabs` that no portal draws. A colon inside a line (`10:30`) was text before the parser saw a directive in it. */
export function extractUnknownDirectives({file, placeOf}: FileContext): readonly UnknownDirective[] {
  const found: UnknownDirective[] = [];
  visit(file.tree, (node: Nodes) => {
    if (node.type !== 'containerDirective' && node.type !== 'leafDirective') return;
    if (node.type === 'leafDirective' || admonitionOf(node.name) === undefined) found.push({name: node.name, position: placeOf(node)});
  });
  return found;
}
