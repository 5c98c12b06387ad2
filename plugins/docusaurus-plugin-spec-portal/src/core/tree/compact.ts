import type {Element, ElementContent, Root, RootContent} from 'hast';
import type {TreeElement, TreeNode, TreeProps} from '../../model/tree.ts';
import {joinPath} from '../text/paths.ts';

/** Elements that stand on lines of their own: white space beside them is layout of the source, not text. */
const BLOCKS = new Set(
  'root p h1 h2 h3 h4 h5 h6 ul ol li table thead tbody tfoot tr th td blockquote section div details summary dl dt dd hr pre figure figcaption sp-items sp-item sp-alert sp-mermaid sp-code sp-command sp-embed sp-requirement sp-oncall'.split(
    ' ',
  ),
);
const PROPS = [
  'id',
  'title',
  'align',
  'lang',
  'dir',
  'colSpan',
  'rowSpan',
  'scope',
  'start',
  'open',
  'alt',
  'width',
  'height',
] as const;

/** Sanitised HTML to the compact tree. `folder` is the file's, for images. */
export function compact(root: Root, folder: string): readonly TreeNode[] {
  return mergeItems(childrenOf(root.children, folder));
}

function childrenOf(nodes: readonly (RootContent | ElementContent)[], folder: string): readonly TreeNode[] {
  return nodes.flatMap((node, index): readonly TreeNode[] => {
    if (node.type === 'element') return [elementOf(node, folder)];
    if (node.type !== 'text') return [];
    const isLayout = node.value.trim() === '' && (isBlockEdge(nodes[index - 1]) || isBlockEdge(nodes[index + 1]));
    return isLayout ? [] : [node.value];
  });
}

/** Nothing, or an element on lines of its own. */
function isBlockEdge(node: RootContent | ElementContent | undefined): boolean {
  if (node === undefined) return true;
  // Stryker disable next-line ConditionalExpression: what is no element has no tag name, and stands in no set
  if (node.type !== 'element') return false;
  return BLOCKS.has(node.tagName);
}

function elementOf(node: Element, folder: string): TreeElement {
  const {tagName} = node;
  const props = propsOf(node, folder);
  const children = mergeText(mergeItems(childrenOf(node.children, folder)));
  if (tagName === 'img') return imageOf(props);
  if (tagName === 'a' && !props['href'] && !props['id']) return ['span', null, ...children];
  const own = OWN[tagName];
  const shown = Object.keys(props).length > 0 ? props : null;
  return [own ?? tagName, shown, ...children];
}

const OWN: Readonly<Record<string, string>> = {
  'sp-ref': 'Ref',
  'sp-items': 'Items',
  'sp-item': 'Item',
  'sp-marker': 'Marker',
  'sp-mermaid': 'Mermaid',
  'sp-code': 'Code',
  'sp-command': 'Command',
  'sp-fill': 'Fill',
  'sp-alert': 'Alert',
  'sp-image': 'Image',
  'sp-anchor': 'span',
  'sp-embed': 'Embed',
  'sp-status': 'Status',
  'sp-requirement': 'Requirement',
  'sp-oncall': 'Oncall',
};

const OWN_PROPS: readonly (readonly [property: string, prop: string, isNumber: boolean])[] = [
  ['dataSlot', 'slot', true],
  ['dataIndex', 'index', true],
  ['dataKind', 'kind', false],
  ['dataFamily', 'family', false],
  ['dataLabel', 'label', false],
  ['dataStage', 'stage', false],
  ['dataAnchor', 'anchor', false],
  ['dataLang', 'lang', false],
  ['dataMeta', 'meta', false],
  ['dataType', 'type', false],
  ['dataTitle', 'title', false],
  ['dataPath', 'path', false],
  ['dataAlt', 'alt', false],
  ['dataSpTask', 'task', false],
  ['dataSpStep', 'step', true],
  ['dataWord', 'word', false],
  ['dataSpId', 'id', false],
];

function propsOf({tagName, properties}: Element, folder: string): TreeProps {
  const props: Record<string, string | number | boolean> = {};
  for (const name of PROPS) {
    const value = properties[name];
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') props[name] = value;
  }
  for (const [property, prop, isNumber] of OWN_PROPS) {
    const value = properties[property];
    if (typeof value === 'string' && value !== '') props[prop] = isNumber ? Number(value) : value;
  }
  const href = hrefOf(properties);
  if (tagName === 'a' && href) props['href'] = href;
  if (tagName === 'img' && typeof properties['src'] === 'string') {
    const source = properties['src'];
    const path = repositoryImage(source, folder);
    if (path) props['path'] = path;
    else if (/^https?:/i.test(source)) props['src'] = source;
  }
  return props;
}

const IMAGE = /\.(?:png|jpe?g|gif|svg|webp|avif|bmp|ico)$/i;

/** The repository path of an image. Only images are ever copied to the site: `<img src="../.env">` must publish nothing. */
function repositoryImage(source: string, folder: string): string | null {
  if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(source)) return null;
  const path = joinPath(source.startsWith('/') ? '' : folder, source.replace(/[?#].*/s, ''));
  // Stryker disable next-line ConditionalExpression: a path that is none has no name of an image either
  if (path === null) return null;
  return IMAGE.test(path) ? path : null;
}

/** Absolute addresses and places on this page. A relative address in raw HTML would lead nowhere on the site. */
function hrefOf({href, dataFootnoteRef, dataFootnoteBackref}: Element['properties']): string | null {
  // Stryker disable next-line ConditionalExpression: what is not written does not begin like an address
  if (typeof href !== 'string') return null;
  if (!/^(?:https?:|mailto:|#)/i.test(href)) return null;
  // The allow-list prefixes the ids of footnotes; their links follow.
  const isFootnote = dataFootnoteRef !== undefined || dataFootnoteBackref !== undefined;
  return isFootnote ? href.replace(/^#/, '#user-content-') : href;
}

function imageOf(props: TreeProps): TreeElement {
  return 'path' in props ? ['Image', props] : ['img', {alt: '', ...props}];
}

/** Neighbouring tables of one kind are one table. */
function mergeItems(nodes: readonly TreeNode[]): readonly TreeNode[] {
  const merged: TreeNode[] = [];
  // The table that grows, as long as tables of its kind follow.
  let growing: [tag: string, props: TreeProps | null, ...rows: TreeNode[]] | null = null;
  for (const node of nodes) {
    const last = merged.at(-1);
    if (isItems(node) && last !== undefined && isItems(last) && isSameTable(last, node)) {
      if (growing === null) {
        growing = [...last];
        merged[merged.length - 1] = growing;
      }
      const [, , ...rows] = node;
      for (const row of rows) growing.push(row);
    } else {
      growing = null;
      merged.push(node);
    }
  }
  return merged;
}

function isSameTable([, one]: TreeElement, [, other]: TreeElement): boolean {
  return one?.['kind'] === other?.['kind'] && one?.['family'] === other?.['family'];
}

function isItems(node: TreeNode): node is TreeElement {
  return node[0] === 'Items';
}

function mergeText(nodes: readonly TreeNode[]): readonly TreeNode[] {
  const merged: TreeNode[] = [];
  for (const node of nodes) {
    const last = merged.at(-1);
    if (typeof node === 'string' && typeof last === 'string') merged[merged.length - 1] = last + node;
    else merged.push(node);
  }
  return merged;
}
