import type {Nodes} from 'mdast';
import {type Embed, isEmbedName} from '../../model/embed.ts';
import {oneLine, plainText} from '../text/inlineText.ts';
import {isEmbedDirective} from '../text/portalDirectives.ts';
import {walk} from '../text/walk.ts';
import type {FileContext} from './fileContext.ts';

/** An embed with the node it was read from. */
export interface FoundEmbed {
  readonly embed: Embed;
  readonly node: Nodes;
}

/** The directives of a file that ask for a part of the portal, in reading order. */
export function extractEmbeds({file, placeOf}: FileContext): readonly FoundEmbed[] {
  const found: FoundEmbed[] = [];
  walk(file.tree, (node) => {
    if (!isEmbedDirective(node) || !isEmbedName(node.name)) return;
    const attributes = Object.entries(node.attributes ?? {}).map(([key, value]) => [key, value ?? ''] as const);
    const label = oneLine(plainText({type: 'paragraph', children: node.children}));
    found.push({embed: {name: node.name, label, attributes, position: placeOf(node)}, node});
  });
  return found;
}
