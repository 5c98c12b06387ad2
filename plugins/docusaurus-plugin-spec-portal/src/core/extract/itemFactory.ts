import type {BlockContent, DefinitionContent, Nodes, Parents} from 'mdast';
import type {FileItem, ItemKind} from '../../model/item.ts';
import {oneLine, plainText} from '../text/inlineText.ts';
import {slug} from '../text/slug.ts';
import {type Anchors, createAnchors} from './anchors.ts';
import {earsOf} from './ears.ts';
import type {FileContext} from './fileContext.ts';
import type {FoundItem} from './foundItem.ts';
import {isRequirementLine} from './requirementNumbers.ts';
import type {Section} from './sections.ts';

/** Makes the items of one file: unique anchors, and every node claimed by one finder only. */
export interface ItemFactory {
  readonly isClaimed: (node: Nodes) => boolean;
  /** The item a node is; null when nobody has claimed it. */
  readonly itemAt: (node: Nodes) => FoundItem | null;
  /** How many of a kind there are so far. */
  readonly countOf: (kind: ItemKind) => number;
  readonly make: (source: ItemSource, facts: ItemFacts) => FoundItem;
  /** Everything made so far, in the order it was made. */
  readonly found: readonly FoundItem[];
}

export interface ItemSource {
  readonly node: Nodes;
  readonly block: Parents;
  readonly section: Section;
  /** Markers share a block with others; they claim nothing. */
  readonly claims?: boolean;
  readonly labelEnd?: number;
  readonly mark?: string;
  readonly isAlias?: boolean;
}

export type ItemFacts = Pick<FileItem, 'kind' | 'text'> &
  Partial<Omit<FileItem, 'section' | 'anchor'>> & {readonly wantedAnchor: string};

export function createItemFactory(context: FileContext): ItemFactory {
  const claimed = new Map<Nodes, FoundItem>();
  const found: FoundItem[] = [];
  const counts = new Map<ItemKind, number>();
  const anchors: Anchors = createAnchors(context.sections.flatMap(({anchor}) => (anchor === null ? [] : [anchor])));
  return {
    found,
    isClaimed: (node) => claimed.has(node),
    itemAt: (node) => claimed.get(node) ?? null,
    countOf: (kind) => counts.get(kind) ?? 0,
    make: (
      {node, block, section, claims = true, labelEnd = 0, mark = '', isAlias = false},
      {wantedAnchor: wanted, ...facts},
    ) => {
      const wantedAnchor = wanted.replaceAll(/[\u2010\u2011]/g, '-');
      const item: FileItem = {
        localId: null,
        alias: null,
        family: null,
        level: null,
        ears: facts.kind === 'requirement' ? earsOf(facts.text) : null,
        title: null,
        state: null,
        of: null,
        priority: null,
        answer: null,
        responsible: null,
        position: context.placeOf(node),
        ...facts,
        anchor:
          (node === section.heading && !isAlias ? headingAnchor(section, wantedAnchor) : null) ??
          anchors.take(wantedAnchor),
        section: section.title,
      };
      const made = {item, node, block, labelEnd, mark, isAlias};
      if (claims && !isAlias) claimed.set(node, made);
      found.push(made);
      counts.set(item.kind, (counts.get(item.kind) ?? 0) + 1);
      return made;
    },
  };
}

/** A heading that is an item has its anchor already, when it is the wanted one. */
function headingAnchor({anchor}: Section, wanted: string): string | null {
  return anchor === wanted || anchor === slug(wanted) ? anchor : null;
}

/**
 * The statement of an item: the text of its node after the label. Boxes below it are items of their own, and a line of
 * requirement numbers is a list of links.
 */
export function statementOf(node: Nodes, block: Parents, labelEnd: number): string {
  const label = oneLine(plainText(block).slice(0, labelEnd));
  const whole = oneLine(
    plainText(node.type === 'listItem' ? {...node, children: node.children.flatMap(ownContent)} : node),
  );
  return oneLine(label !== '' && whole.startsWith(label) ? whole.slice(label.length) : whole);
}

function ownContent(child: BlockContent | DefinitionContent): readonly (BlockContent | DefinitionContent)[] {
  if (child.type !== 'list') return [child];
  const own = child.children.filter((item) => typeof item.checked !== 'boolean' && !isRequirementLine(plainText(item)));
  return own.length === 0
    ? []
    : [{...child, children: own.map((item) => ({...item, children: item.children.flatMap(ownContent)}))}];
}
