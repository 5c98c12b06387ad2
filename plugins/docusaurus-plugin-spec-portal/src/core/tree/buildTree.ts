import type {Root as HastRoot} from 'hast';
import {raw} from 'hast-util-raw';
import {sanitize} from 'hast-util-sanitize';
import type {RootContent} from 'mdast';
import {toHast} from 'mdast-util-to-hast';
import type {TreeNode} from '../../model/tree.ts';
import type {MarkerSpan} from '../extract/clarifications.ts';
import type {FoundEmbed} from '../extract/embeds.ts';
import type {FileContext} from '../extract/fileContext.ts';
import type {FoundItem} from '../extract/foundItem.ts';
import type {FoundReference} from '../extract/foundReference.ts';
import {folderOf} from '../text/paths.ts';
import {SCHEMA} from './allowList.ts';
import {compact} from './compact.ts';
import {createHandlers} from './handlers.ts';

export interface TreeSource {
  readonly context: FileContext;
  readonly items: readonly FoundItem[];
  readonly references: readonly FoundReference[];
  readonly markers: readonly MarkerSpan[];
  readonly embeds: readonly FoundEmbed[];
  /** Blocks the page shows elsewhere: the title, metadata. */
  readonly hidden: ReadonlySet<RootContent>;
}

/** The body of a page: a pure function of the file's text. References become slots, nothing is resolved. */
export function buildTree(source: TreeSource): readonly TreeNode[] {
  const {file} = source.context;
  const shown = {
    ...file.tree,
    children: file.tree.children.filter((node) => node.type !== 'yaml' && !source.hidden.has(node)),
  };
  const hast = toHast(shown, {
    handlers: createHandlers(source),
    allowDangerousHtml: true,
    clobberPrefix: '',
  }) as HastRoot;
  const parsed = hasRaw(hast) ? (raw(hast) as HastRoot) : hast;
  return compact(sanitize(parsed, SCHEMA) as HastRoot, folderOf(file.source.path));
}

/** Only files that hold raw HTML need an HTML parser. */
function hasRaw(node: HastRoot | HastRoot['children'][number]): boolean {
  return node.type === 'raw' || ('children' in node && node.children.some((child) => hasRaw(child)));
}
