import type {Heading, ListItem, Nodes, Paragraph, Parents, Table} from 'mdast';
import type {ItemKind} from '../../model/item.ts';
import {inlineText, oneLine, plainText} from '../text/inlineText.ts';
import {leadOf, listItemsOf} from './blocks.ts';
import {kindOfId} from './families.ts';
import type {FileContext} from './fileContext.ts';
import {type ItemFactory, statementOf} from './itemFactory.ts';
import {headingLabel, type Label, labelOf} from './label.ts';
import {levelOf} from './level.ts';
import type {Section} from './sections.ts';

/**
 * Items that open with their own id: list items (checkboxes too), bold paragraphs, table rows and headings.
 * Only specs define requirements; elsewhere an id that opens a line is a mention.
 */
export function extractNumberedItems(context: FileContext, items: ItemFactory): void {
  for (const section of context.sections) {
    if (section.heading) fromHeading(section.heading, section, context, items);
    for (const item of listItemsOf(section)) fromListItem(item, section, context, items);
    for (const block of section.blocks) {
      if (block.type === 'paragraph') fromParagraph(block, section, context, items);
      if (block.type === 'table') fromTable(block, section, context, items);
    }
  }
}

const ANYWHERE: readonly ItemKind[] = ['task', 'check', 'clarification'];

function kindFor(label: Label, section: Section, {settings, file}: FileContext): ItemKind | null {
  const kind = kindOfId(label.id, section.path, settings);
  if (kind === null || kind === 'user-story') return null;
  return file.source.kind === 'spec' || ANYWHERE.includes(kind) ? kind : null;
}

function fromListItem(item: ListItem, section: Section, context: FileContext, items: ItemFactory): void {
  const block = leadOf(item);
  const label = block && labelOf(block);
  if (!block || !label || items.isClaimed(item)) return;
  const kind = kindFor(label, section, context);
  // Tasks are told by their checkbox; a bullet `T1: text` without one may be anything.
  if (kind === null || ((kind === 'task' || kind === 'check') && typeof item.checked !== 'boolean' && !label.isBold)) return;
  add({node: item, block, section, label, kind, checked: item.checked ?? null}, items);
}

function fromParagraph(block: Paragraph, section: Section, context: FileContext, items: ItemFactory): void {
  const label = labelOf(block);
  if (!label?.isBold || !/[:—–-]\s*$/.test(plainText(block).slice(0, label.end))) return;
  const kind = kindFor(label, section, context);
  if (kind && kind !== 'check') add({node: block, block, section, label, kind, checked: null}, items);
}

function fromHeading(heading: Heading, section: Section, context: FileContext, items: ItemFactory): void {
  const label = headingLabel(heading);
  const kind = label && kindFor(label, section, context);
  if (!label || !kind || kind === 'task') return;
  const title = oneLine(inlineText(heading).text.slice(label.end));
  const body = oneLine(section.blocks.filter(({type}) => type !== 'code').map((block) => plainText(block)).join(' '));
  items.make(
    {node: heading, block: heading, section, labelEnd: label.end},
    {kind, localId: label.written, family: label.id.family, level: levelOf(`${title} ${body}`), title: title || null, text: body || title, state: label.isRetired ? 'retired' : openIfQuestion(kind, null), wantedAnchor: label.written},
  );
}

/** The id stands in the first cell; the longest other cell is the statement, the rest is kept in the page's table. */
function fromTable(table: Table, section: Section, context: FileContext, items: ItemFactory): void {
  for (const row of table.children.slice(1)) {
    const [first, ...others] = row.children;
    const text = first ? oneLine(plainText(first)) : '';
    const label = first && /^\S{1,24}$/.test(text) && others.length > 0 ? labelOf({type: 'paragraph', children: [{type: 'strong', children: [{type: 'text', value: text}]}]}) : null;
    const kind = label && kindFor(label, section, context);
    // A table of tasks or questions cites them as often as it defines them.
    if (!first || !label || (kind !== 'requirement' && kind !== 'success-criterion')) continue;
    const statement = others.map((cell) => oneLine(plainText(cell))).reduce((longest, cell) => (cell.length > longest.length ? cell : longest), '');
    const isRetired = first.children[0]?.type === 'delete' || /^(?:REMOVED|RETIRED|WITHDRAWN)\b/.test(statement);
    items.make(
      {node: row, block: first, section, labelEnd: text.length},
      {kind, localId: label.written, family: label.id.family, level: levelOf(others.map((cell) => plainText(cell)).join(' ')), text: statement, state: isRetired ? 'retired' : null, wantedAnchor: label.written},
    );
  }
}

interface Labelled {
  readonly node: Nodes;
  readonly block: Parents;
  readonly section: Section;
  readonly label: Label;
  readonly kind: ItemKind;
  readonly checked: boolean | null;
}

function add({node, block, section, label, kind, checked}: Labelled, items: ItemFactory): void {
  const text = statementOf(node, block, label.end);
  items.make(
    {node, block, section, labelEnd: label.end},
    {
      kind,
      localId: label.written,
      family: label.id.family,
      level: kind === 'requirement' || kind === 'success-criterion' ? levelOf(text) : null,
      title: label.title,
      text,
      state: label.isRetired ? 'retired' : kind === 'task' || kind === 'check' ? (checked ? 'done' : 'open') : openIfQuestion(kind, checked),
      wantedAnchor: label.written,
    },
  );
}

function openIfQuestion(kind: ItemKind, checked: boolean | null): 'open' | 'answered' | null {
  if (kind !== 'clarification') return null;
  return checked ? 'answered' : 'open';
}
