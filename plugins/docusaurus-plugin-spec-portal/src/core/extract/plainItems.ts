import type {Paragraph, RootContent} from 'mdast';
import {oneLine, plainText} from '../text/inlineText.ts';
import {leadOf} from './blocks.ts';
import type {FileContext} from './fileContext.ts';
import {type ItemFactory, statementOf} from './itemFactory.ts';
import {levelOf} from './level.ts';
import {partsOf} from './parts.ts';
import type {Section} from './sections.ts';

const ACCEPTANCE_CRITERIA = /^acceptance criteria$/i;
const EDGE_CASES = /^edge cases?\b/i;
const ENTITIES = /^(?:key entities|entities|data model)\b/i;

/**
 * Items without a number, known by the section they stand in: acceptance criteria, edge cases, entities.
 * They get an anchor, never an invented id.
 */
export function extractPlainItems(context: FileContext, items: ItemFactory): void {
  if (context.file.source.kind !== 'spec') return;
  for (const section of context.sections) {
    if (ACCEPTANCE_CRITERIA.test(section.name) && section.depth <= 2)
      acceptanceCriteria(section, section.blocks, null, items);
    criteriaOfItem(section, items);
    if (EDGE_CASES.test(section.name)) edgeCases(section, items);
    if (ENTITIES.test(section.name)) entities(section, items);
  }
}

/** A bold line `**Acceptance criteria**:` below the heading of a requirement or use case: what follows belongs to it. */
function criteriaOfItem(section: Section, items: ItemFactory): void {
  const owner = section.heading && items.itemAt(section.heading)?.item;
  if (owner?.kind !== 'requirement' && owner?.kind !== 'user-story') return;
  for (const {label, name, blocks} of partsOf(section)) {
    if (label && ACCEPTANCE_CRITERIA.test(name)) acceptanceCriteria(section, blocks.slice(0, 1), owner.anchor, items);
  }
}

function acceptanceCriteria(
  section: Section,
  blocks: readonly RootContent[],
  of: string | null,
  items: ItemFactory,
): void {
  for (const {node, block, text} of topItems(blocks, items)) {
    items.make(
      {node, block, section},
      {kind: 'requirement', level: levelOf(text), text, of, wantedAnchor: text.split(' ').slice(0, 8).join(' ')},
    );
  }
}

function edgeCases(section: Section, items: ItemFactory): void {
  let count = 0;
  for (const {node, block, text} of topItems(section.blocks, items)) {
    // A box is ticked when the case was tested: that is a check.
    if (node.type === 'listItem' && typeof node.checked === 'boolean') continue;
    count += 1;
    items.make({node, block, section}, {kind: 'edge-case', text, wantedAnchor: `edge-case-${count}`});
  }
}

/** `- **Name**: what it is`. */
function entities(section: Section, items: ItemFactory): void {
  for (const {node, block} of topItems(section.blocks, items)) {
    const [first] = block.children;
    if (first?.type !== 'strong') continue;
    const name = oneLine(plainText(first)).replace(/ ?:$/, '');
    const labelEnd = plainText(first).length;
    const text = statementOf(node, block, labelEnd).replace(/^\s*[:—–-]\s*/, '');
    items.make(
      {node, block, section, labelEnd},
      {kind: 'entity', title: name, text: text || name, wantedAnchor: `entity-${name}`},
    );
  }
}

interface PlainItem {
  readonly node: Parameters<ItemFactory['isClaimed']>[0];
  readonly block: Paragraph;
  readonly text: string;
}

/** Items of lists that nobody has claimed and that say something. */
function topItems(blocks: readonly RootContent[], items: ItemFactory): readonly PlainItem[] {
  return blocks.flatMap((list) =>
    list.type === 'list'
      ? list.children.flatMap((node) => {
          const block = leadOf(node);
          const text = oneLine(plainText(node));
          return block && !items.isClaimed(node) && !isNothing(text) ? [{node, block, text}] : [];
        })
      : [],
  );
}

/** `None.`, `N/A`, `—`: an author's way to leave a list empty. */
export function isNothing(text: string): boolean {
  return /^(?:none|n\/?a|nothing|nada|keine|aucune?|—|–|-|\[\]|none (?:at this time|identified|so far|remaining|yet))?[.!]?$/i.test(
    text.trim(),
  );
}
