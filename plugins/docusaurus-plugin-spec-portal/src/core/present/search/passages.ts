import type {Diagram} from '../../../model/diagram.ts';
import type {TreeElement, TreeNode} from '../../../model/tree.ts';
import {blockText, INLINE, onOneLine} from './treeText.ts';

/** What stands between two headings, without what is found by itself: items, and steps of a runbook. */
export interface Passage {
  /** Empty in front of the first heading. */
  readonly heading: string;
  readonly anchor: string;
  readonly text: string;
}

/** A line of a numbered list, with the anchor nearest to it; empty at the top of a page without any. */
export interface Step {
  readonly anchor: string;
  readonly text: string;
}

/** All words of a body, each in one place. */
export interface Passages {
  readonly passages: readonly Passage[];
  readonly steps: readonly Step[];
  /** By anchor of an item, everything that stands in its element, or below the heading that names it. */
  readonly ofItems: ReadonlyMap<string, string>;
  /** Headings that name an item. */
  readonly itemHeadings: readonly string[];
}

interface PassagesOptions {
  /** Anchors of items that are found by themselves. */
  readonly items: ReadonlySet<string>;
  /** By index of the tree's `Mermaid` nodes. */
  readonly diagrams: readonly Diagram[];
  /** Whether numbered lists are what to do. */
  readonly hasSteps: boolean;
}

interface Part {
  readonly heading: string;
  readonly anchor: string;
  /** The item that the heading names. */
  readonly item: string | null;
  readonly texts: string[];
}

/** Takes a body apart. Nested lists belong to their step, and markers to their sentence. */
export function passagesOf(tree: readonly TreeNode[], {items, diagrams, hasSteps}: PassagesOptions): Passages {
  const parts: Part[] = [{heading: '', anchor: '', item: null, texts: []}];
  const steps: Step[] = [];
  const ofItems = new Map<string, string>();
  const textOf = (node: TreeNode): string => blockText(node, (index) => wordsOf(diagrams[index]));
  const add = (anchor: string, text: string) => {
    const known = ofItems.get(anchor);
    ofItems.set(anchor, known === undefined ? text : `${known} ${text}`);
  };
  const walk = (node: TreeNode) => {
    const part = parts.at(-1);
    if (typeof node === 'string' || !part) return part?.texts.push(node as string);
    const [tag, props, ...children] = node;
    if (HEADING.test(tag)) return parts.push(partOf(node, textOf(node), items));
    if (hasSteps && tag === 'ol')
      return steps.push(
        ...children.filter(isEntry).map((entry) => ({anchor: anchorOf(entry) || part.anchor, text: textOf(entry)})),
      );
    const anchor = anchorOf(node);
    if (tag !== 'Marker' && items.has(anchor)) return isLine(node) ? undefined : add(anchor, textOf(node));
    if (!holdsBlocks(node)) return part.texts.push(textOf(node));
    if (typeof props?.['title'] === 'string') part.texts.push(props['title']);
    return children.forEach(walk);
  };
  tree.forEach(walk);
  const passages = parts.map(({heading, anchor, item, texts}) => ({
    heading,
    anchor,
    item,
    text: onOneLine(texts.join(' ')),
  }));
  for (const {item, text} of passages) if (item !== null && text !== '') add(item, text);
  return {
    passages: passages.filter(({heading, item, text}) => item === null && (heading !== '' || text !== '')),
    steps: steps.filter(({text}) => text !== ''),
    ofItems,
    itemHeadings: passages.filter(({item}) => item !== null).map(({heading}) => heading),
  };
}

const HEADING = /^h[1-6]$/;

function partOf(heading: TreeElement, text: string, items: ReadonlySet<string>): Part {
  const [, , ...children] = heading;
  const anchors = [anchorOf(heading), ...children.filter(isElement).map(anchorOf)];
  const item = anchors.find((each) => items.has(each)) ?? null;
  return {heading: text, anchor: anchorOf(heading), item, texts: []};
}

/** A row with a statement and nothing else: its item has it word for word. */
function isLine([tag, , ...children]: TreeElement): boolean {
  return tag === 'Item' && children.every((child) => typeof child === 'string' || INLINE.has(child[0]));
}

/** Only what may hold an item or a heading is looked into; the text of everything else is taken as a whole. */
function holdsBlocks([tag]: TreeElement): boolean {
  return BLOCKS.has(tag);
}

const BLOCKS: ReadonlySet<string> = new Set([
  ...['Items', 'Alert', 'Oncall', 'ul', 'ol', 'li', 'div', 'section', 'article', 'details', 'blockquote', 'table'],
  ...['thead', 'tbody', 'tr', 'dl'],
]);

function anchorOf([, props]: TreeElement): string {
  return String(props?.['anchor'] ?? props?.['id'] ?? '');
}

function isElement(node: TreeNode): node is TreeElement {
  return typeof node !== 'string';
}

function isEntry(node: TreeNode): node is TreeElement {
  return isElement(node) && node[0] === 'li';
}

/** What a reader sees of a picture, or its source where the picture was not understood. */
function wordsOf(diagram: Diagram | undefined): string | null {
  if (!diagram?.outline) return null;
  const {title, description, outline} = diagram;
  const labels = [...outline.nodes, ...outline.edges].map(({label}) => label);
  return [title, description ?? '', ...new Set(labels)].filter((text) => text !== '').join('. ');
}
