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
  const parts: Part[] = [{...FIRST, texts: []}];
  const steps: Step[] = [];
  const ofItems = new Map<string, string>();
  const textOf = (node: TreeNode): string => blockText(node, (index) => wordsOf(diagrams[index]));
  const add = (anchor: string, text: string) => {
    const known = ofItems.get(anchor);
    ofItems.set(anchor, known === undefined ? text : `${known} ${text}`);
  };
  const walk = (node: TreeElement): void => {
    const [tag, props, ...children] = node;
    const anchor = anchorOf(node);
    const {texts, anchor: nearest} = parts.at(-1) ?? FIRST;
    if (HEADING.test(tag)) parts.push(partOf(node, textOf(node), items));
    else if (hasSteps && tag === 'ol')
      for (const entry of children.filter(isEntry))
        steps.push({anchor: anchorOf(entry) || nearest, text: textOf(entry)});
    else if (tag !== 'Marker' && items.has(anchor)) {
      if (!isStatement(node)) add(anchor, textOf(node));
    } else if (!BLOCKS.has(tag)) texts.push(textOf(node));
    else {
      if (typeof props?.['title'] === 'string') texts.push(props['title']);
      walkAll(children);
    }
  };
  // Pieces of one line are one text: a word may be emphasised in part.
  const walkAll = (nodes: readonly TreeNode[]): void => {
    let line: TreeNode[] = [];
    const endLine = (): void => {
      if (line.length > 0) parts.at(-1)?.texts.push(textOf(['span', null, ...line]));
      line = [];
    };
    for (const node of nodes) {
      if (typeof node === 'string' || INLINE.has(node[0])) line.push(node);
      else {
        endLine();
        walk(node);
      }
    }
    endLine();
  };
  walkAll(tree);
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

/** What stands in front of the first heading. */
const FIRST: Part = {heading: '', anchor: '', item: null, texts: []};

function partOf(heading: TreeElement, text: string, items: ReadonlySet<string>): Part {
  const [, , ...children] = heading;
  const anchors = [anchorOf(heading), ...children.filter(isElement).map(anchorOf)];
  const item = anchors.find((each) => items.has(each)) ?? null;
  return {heading: text, anchor: anchorOf(heading), item, texts: []};
}

/** A row with a statement and nothing else: its item has it word for word. */
function isStatement([tag, , ...children]: TreeElement): boolean {
  return tag === 'Item' && children.every((child) => typeof child === 'string' || INLINE.has(child[0]));
}

/** Only what may hold an item or a heading is looked into; the text of everything else is taken as a whole. */
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
