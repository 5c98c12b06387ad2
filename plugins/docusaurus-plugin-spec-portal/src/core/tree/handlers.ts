import type {Element, ElementContent} from 'hast';
import type {
  Blockquote,
  Code,
  Heading,
  Html,
  Image,
  List,
  ListItem,
  Nodes,
  Paragraph,
  Parents,
  TableRow,
  Text,
} from 'mdast';
import {defaultHandlers, type Handlers, type State} from 'mdast-util-to-hast';
import {mermaidBlocks} from '../extract/diagrams.ts';
import type {FoundItem} from '../extract/foundItem.ts';
import {plainText} from '../text/inlineText.ts';
import {escapeForeignTags} from './allowList.ts';
import type {TreeSource} from './buildTree.ts';
import {createCommandOf} from './commands.ts';
import {directiveHandlers} from './directives.ts';
import {asContent, element} from './elements.ts';
import {type CutTexts, withoutLead} from './leadCut.ts';
import {createOpenTags} from './openTags.ts';
import {type Steps, stepsOf} from './steps.ts';
import {createTextSplitter} from './textSplitter.ts';

/** How each Markdown node becomes an element; everything not named here is the library's default. */
export function createHandlers(source: TreeSource): Handlers {
  const cuts: CutTexts = new Map();
  // A marker shares its block with others and is drawn at its own place.
  const marked = new Set(source.markers.map(({anchor}) => anchor));
  const itemOf = new Map<Nodes, FoundItem>(
    source.items.filter(({item, isAlias}) => !isAlias && !marked.has(item.anchor)).map((found) => [found.node, found]),
  );
  const aliasesOf = createAliases(source.items);
  const anchorOf = new Map(
    source.context.sections.flatMap(({heading, anchor}): [Nodes, string][] =>
      heading && anchor ? [[heading, anchor]] : [],
    ),
  );
  const slotOf = new Map(
    source.references.flatMap(({spans}, slot) =>
      spans.filter(({end}) => end === 0).map(({node}): [Nodes, number] => [node, slot]),
    ),
  );
  const splitText = createTextSplitter(source, cuts);
  const mayOpen = createOpenTags();
  const commandOf = createCommandOf(source.context);
  const steps = stepsOf(source.context, [...anchorOf.values(), ...source.items.map(({item}) => item.anchor)]);
  const diagramOf = new Map<Nodes, number>(mermaidBlocks(source.context).map((node, index) => [node, index]));

  const inSlot = (node: Nodes, content: ElementContent[]): ElementContent[] => {
    const slot = slotOf.get(node);
    return slot === undefined ? content : [element('sp-ref', {dataSlot: String(slot)}, content)];
  };

  return {
    text: (_state: State, node: Text) => splitText(node),
    inlineCode: (_state: State, node: Nodes & {value: string}) =>
      inSlot(node, [element('code', {}, [{type: 'text', value: node.value}])]),
    link: (state: State, node: Nodes) =>
      slotOf.has(node) ? inSlot(node, state.all(node)) : defaultHandlers.link(state, node as never),
    linkReference: (state: State, node: Nodes) =>
      slotOf.has(node) ? inSlot(node, state.all(node)) : defaultHandlers.linkReference(state, node as never),
    heading: (state: State, node: Heading) => {
      const anchor = anchorOf.get(node);
      const item = itemOf.get(node)?.item;
      const own = item && item.anchor !== anchor ? [element('sp-anchor', {dataSpId: item.anchor}, [])] : [];
      const step = steps.ofHeading.get(node);
      if (step !== undefined) own.push(element('sp-anchor', {dataSpId: step}, []));
      return element(`h${node.depth}`, anchor ? {dataSpId: anchor} : {}, [
        ...own,
        ...aliasesOf(node),
        ...state.all(node),
      ]);
    },
    paragraph: (state: State, node: Paragraph) => {
      const found = itemOf.get(node);
      if (found && isRow(found)) return itemsOf([found], aliasesOf, state, cuts);
      return element('p', found ? {dataSpId: found.item.anchor} : {}, state.all(node));
    },
    list: (state: State, node: List) => listOf(node, itemOf, aliasesOf, state, cuts),
    listItem: (state: State, node: ListItem, parent: Parents | undefined) =>
      listItemOf(node, parent, itemOf, steps, state),
    tableRow: (state: State, node: TableRow, parent: Parents | undefined) => {
      const row = defaultHandlers.tableRow(state, node, parent as never);
      const anchor = itemOf.get(node)?.item.anchor;
      return anchor && row.type === 'element' ? {...row, properties: {...row.properties, dataSpId: anchor}} : row;
    },
    code: (_state: State, node: Code) => {
      const content: ElementContent[] = [{type: 'text', value: node.value}];
      const diagram = diagramOf.get(node);
      if (diagram !== undefined) return element('sp-mermaid', {dataIndex: String(diagram)}, content);
      const command = commandOf(node);
      if (command) return command;
      return element('sp-code', {dataLang: node.lang ?? '', dataMeta: node.meta ?? ''}, content);
    },
    html: (_state: State, node: Html) => {
      const value = escapeForeignTags(node.value);
      if (value.trim() === '') return undefined;
      return mayOpen(value) ? {type: 'raw', value} : {type: 'text', value: node.value};
    },
    image: (_state: State, node: Image) =>
      element('img', {src: node.url, alt: node.alt ?? '', ...(node.title ? {title: node.title} : {})}, []),
    blockquote: (state: State, node: Blockquote) =>
      alertOf(node, state, cuts) ?? element('blockquote', {}, state.all(node)),
    ...directiveHandlers(source, inSlot),
  } as unknown as Handlers;
}

type AliasesOf = (node: Nodes) => readonly Element[];

/** Places for the further ids of a block: a link to the second one must lead somewhere. */
function createAliases(items: readonly FoundItem[]): AliasesOf {
  const anchors = new Map<Nodes, string[]>();
  for (const {isAlias, node, item} of items)
    if (isAlias) anchors.set(node, [...(anchors.get(node) ?? []), item.anchor]);
  return (node) => (anchors.get(node) ?? []).map((anchor) => element('sp-anchor', {dataSpId: anchor}, []));
}

/** Numbered statements are shown as rows of a table, in the author's order. */
function isRow({item, node}: FoundItem): boolean {
  return (
    (item.kind === 'requirement' || item.kind === 'success-criterion') &&
    (node.type === 'listItem' || node.type === 'paragraph')
  );
}

function itemsOf(found: readonly FoundItem[], aliasesOf: AliasesOf, state: State, cuts: CutTexts): Element {
  const [first] = found;
  const rows = found.map(({item, node, block, labelEnd, mark}) => {
    const lead = block.type === 'paragraph' ? withoutLead(block, labelEnd, cuts) : null;
    const others = node.type === 'listItem' ? node.children.slice(1) : [];
    const statement = lead ? (others.length === 0 ? state.all(lead) : [element('p', {}, state.all(lead))]) : [];
    const sign: ElementContent[] = mark === '' ? [] : [{type: 'text', value: `${mark} `}];
    return element('sp-item', {dataAnchor: item.anchor}, [
      ...aliasesOf(node),
      ...sign,
      ...statement,
      ...others.flatMap((child) => asContent(state.one(child, node as Parents))),
    ]);
  });
  return element(
    'sp-items',
    {dataKind: first?.item.kind ?? '', dataFamily: first?.item.family ?? '', dataLabel: first?.item.section ?? ''},
    rows,
  );
}

/** A list whose items are partly rows becomes tables and lists in the order they were written. */
function listOf(
  node: List,
  itemOf: ReadonlyMap<Nodes, FoundItem>,
  aliasesOf: AliasesOf,
  state: State,
  cuts: CutTexts,
): Element | Element[] {
  const isRowItem = (item: ListItem) => {
    const found = itemOf.get(item);
    return found !== undefined && isRow(found);
  };
  if (!node.children.some(isRowItem)) return plainList(node, node.children, state);
  const parts: Element[] = [];
  let rest: ListItem[] = [];
  for (const item of node.children) {
    const found = itemOf.get(item);
    if (!found || !isRow(found)) {
      rest.push(item);
      continue;
    }
    if (rest.length > 0) parts.push(plainList(node, rest, state));
    rest = [];
    parts.push(itemsOf([found], aliasesOf, state, cuts));
  }
  if (rest.length > 0) parts.push(plainList(node, rest, state));
  return parts;
}

function plainList(list: List, items: readonly ListItem[], state: State): Element {
  const skipped = list.children.indexOf(items[0] as ListItem);
  const start = (list.start ?? 1) + skipped;
  return element(
    list.ordered ? 'ol' : 'ul',
    list.ordered && start !== 1 ? {start} : {},
    items.flatMap((item) => asContent(state.one(item, list))),
  );
}

function listItemOf(
  node: ListItem,
  parent: Parents | undefined,
  itemOf: ReadonlyMap<Nodes, FoundItem>,
  steps: Steps,
  state: State,
): Element {
  const isLoose = node.spread || (parent?.type === 'list' && parent.spread);
  const step = steps.ofItem.get(node);
  const anchor = itemOf.get(node)?.item.anchor ?? step?.anchor;
  const task = typeof node.checked === 'boolean' ? {dataSpTask: node.checked ? 'done' : 'open'} : {};
  const children = node.children.flatMap((child) =>
    child.type === 'paragraph' && !isLoose && !itemOf.has(child) ? state.all(child) : asContent(state.one(child, node)),
  );
  const number = step ? {dataSpStep: String(step.number)} : {};
  return element('li', {...task, ...number, ...(anchor ? {dataSpId: anchor} : {})}, children);
}

const ALERT = /^\[!(?<type>NOTE|TIP|IMPORTANT|WARNING|CAUTION|INFO|DANGER)\][+-]?[ \t]*(?<title>[^\n]*)\n?/i;
const ALERT_TYPES: Readonly<Record<string, string>> = {
  note: 'note',
  tip: 'tip',
  important: 'info',
  info: 'info',
  warning: 'warning',
  caution: 'danger',
  danger: 'danger',
};

/** GitHub alerts and Obsidian callouts: a quote that opens with `[!NOTE]`. */
function alertOf(node: Blockquote, state: State, cuts: CutTexts): Element | null {
  const [first, ...rest] = node.children;
  const match = first?.type === 'paragraph' ? ALERT.exec(plainText(first)) : null;
  if (first?.type !== 'paragraph' || !match?.groups) return null;
  const lead = withoutLead(first, match[0].length, cuts);
  const body = lead.children.length > 0 ? [element('p', {}, state.all(lead))] : [];
  const type = ALERT_TYPES[(match.groups['type'] ?? '').toLowerCase()] ?? 'note';
  return element('sp-alert', {dataType: type, dataTitle: match.groups['title'] ?? ''}, [
    ...body,
    ...rest.flatMap((child) => asContent(state.one(child, node))),
  ]);
}
