import type {Paragraph} from 'mdast';
import {oneLine, plainText} from '../text/inlineText.ts';
import {leadOf} from './blocks.ts';
import type {FileContext} from './fileContext.ts';
import {type ItemFactory, statementOf} from './itemFactory.ts';
import {levelOf} from './level.ts';
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
    if (ACCEPTANCE_CRITERIA.test(section.name) && section.depth <= 2) acceptanceCriteria(section, items);
    if (EDGE_CASES.test(section.name)) edgeCases(section, items);
    if (ENTITIES.test(section.name)) entities(section, items);
  }
}

function acceptanceCriteria(section: Section, items: ItemFactory): void {
  for (const {node, block, text} of topItems(section, items)) {
    items.make({node, block, section}, {kind: 'requirement', level: levelOf(text), text, wantedAnchor: text.split(' ').slice(0, 8).join(' ')});
  }
}

function edgeCases(section: Section, items: ItemFactory): void {
  let count = 0;
  for (const {node, block, text} of topItems(section, items)) {
    // A box is ticked when the case was tested: that is a check.
    if (node.type === 'listItem' && typeof node.checked === 'boolean') continue;
    count += 1;
    items.make({node, block, section}, {kind: 'edge-case', text, wantedAnchor: `edge-case-${count}`});
  }
}

/** `- **Name**: what it is`. */
function entities(section: Section, items: ItemFactory): void {
  for (const {node, block} of topItems(section, items)) {
    const [first] = block.children;
    if (first?.type !== 'strong') continue;
    const name = oneLine(plainText(first)).replace(/\s*:$/, '');
    const labelEnd = plainText(first).length;
    const text = statementOf(node, block, labelEnd).replace(/^\s*[:—–-]\s*/, '');
    items.make({node, block, section, labelEnd}, {kind: 'entity', title: name, text: text || name, wantedAnchor: `entity-${name}`});
  }
}

interface PlainItem {
  readonly node: Parameters<ItemFactory['isClaimed']>[0];
  readonly block: Paragraph;
  readonly text: string;
}

/** Items of the section's own lists that nobody has claimed and that say something. */
function topItems(section: Section, items: ItemFactory): readonly PlainItem[] {
  return section.blocks.flatMap((list) =>
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
  return /^(?:none|n\/?a|nothing|nada|keine|aucune?|—|–|-|\[\]|none (?:at this time|identified|so far|remaining|yet))?[.!]?$/i.test(text.trim());
}
