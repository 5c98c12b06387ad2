import type {Heading, ListItem, Nodes, Paragraph, Parents, TableRow} from 'mdast';
import {plainText} from '../text/inlineText.ts';
import {leadOf, listItemsOf} from './blocks.ts';
import type {FoundItem} from './foundItem.ts';
import {headingLabel, type Label, labelOf} from './label.ts';
import type {Section} from './sections.ts';
import {definingRows} from './tableRows.ts';

/** A block that opens with an id: it defines an item or speaks of one. */
export interface ItemCandidate {
  readonly form: 'heading' | 'list' | 'paragraph' | 'row';
  readonly node: Heading | ListItem | Paragraph | TableRow;
  readonly block: Parents & FoundItem['block'];
  readonly section: Section;
  readonly label: Label;
  /** What a row says; the other forms say it in their own text. */
  readonly statement: string | null;
  readonly levelSource: string | null;
  readonly checked: boolean | null;
  /** The same words may cite an item, so any plain definition of the id in the file wins. */
  readonly isWeak: boolean;
}

/** All blocks of a section that open with an id, in the order they are read: heading, list items, paragraphs and tables. */
export function itemCandidatesOf(section: Section): readonly ItemCandidate[] {
  return [
    ...fromHeading(section),
    ...fromLists(section),
    ...section.blocks.flatMap((block) => fromBlock(block, section, false)),
  ];
}

const NO_ROW = {statement: null, levelSource: null} as const;

function fromHeading(section: Section): readonly ItemCandidate[] {
  const {heading} = section;
  const label = heading && headingLabel(heading);
  if (!heading || !label) return [];
  return [
    {
      form: 'heading',
      node: heading,
      block: heading,
      section,
      label,
      ...NO_ROW,
      checked: null,
      isWeak: label.others.length > 0,
    },
  ];
}

function fromLists(section: Section): readonly ItemCandidate[] {
  const quoted = new Set(
    section.blocks
      .filter(({type}) => type === 'blockquote')
      .flatMap((block) => listItemsOf({...section, blocks: [block]})),
  );
  return listItemsOf(section).flatMap((node): ItemCandidate[] => {
    const block = leadOf(node);
    const label = block && labelOf(block);
    if (!block || !label) return [];
    const isWeak = quoted.has(node) || label.isLoose || label.others.length > 0;
    return [{form: 'list', node, block, section, label, ...NO_ROW, checked: node.checked ?? null, isWeak}];
  });
}

function fromBlock(block: Nodes, section: Section, isQuoted: boolean): readonly ItemCandidate[] {
  if (block.type === 'paragraph') return fromParagraph(block, section, isQuoted);
  if (block.type === 'blockquote') return block.children.flatMap((child) => fromBlock(child, section, true));
  if (block.type !== 'table') return [];
  return definingRows(block, section).map(
    ({node, cell, label, statement, levelSource, isWeak}): ItemCandidate => ({
      form: 'row',
      node,
      block: cell,
      section,
      label,
      statement,
      levelSource,
      checked: null,
      isWeak: isWeak || isQuoted,
    }),
  );
}

function fromParagraph(block: Paragraph, section: Section, isQuoted: boolean): readonly ItemCandidate[] {
  const label = labelOf(block);
  if (!label?.isBold || !/[:.—–·-]\s*$/.test(plainText(block).slice(0, label.end))) return [];
  return [
    {
      form: 'paragraph',
      node: block,
      block,
      section,
      label,
      ...NO_ROW,
      checked: null,
      isWeak: isQuoted || label.others.length > 0,
    },
  ];
}
