import type {Nodes} from 'mdast';
import {visit} from 'unist-util-visit';
import type {UnknownDirective} from '../../model/file.ts';
import {admonitionOf} from '../text/admonitions.ts';
import {isReferenceDirective} from '../text/referenceDirectives.ts';
import type {FileContext} from './fileContext.ts';

/** Blocks such as `:::tabs` that no portal draws. A colon inside a line (`10:30`) was text before the parser saw a directive in it. */
export function extractUnknownDirectives({file, placeOf}: FileContext): readonly UnknownDirective[] {
  const found: UnknownDirective[] = [];
  visit(file.tree, (node: Nodes) => {
    const isUnknown =
      (node.type === 'containerDirective' && admonitionOf(node.name) === undefined) ||
      (node.type === 'leafDirective' && !isReferenceDirective(node));
    if (isUnknown) found.push({name: node.name, position: placeOf(node)});
  });
  return found;
}
