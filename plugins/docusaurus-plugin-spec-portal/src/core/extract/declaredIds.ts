import type {Paragraph, RootContent} from 'mdast';
import type {ItemKind} from '../../model/item.ts';
import {inlineText, oneLine, plainText} from '../text/inlineText.ts';
import {leadOf} from './blocks.ts';
import type {FileContext} from './fileContext.ts';
import type {ItemFactory} from './itemFactory.ts';
import {headingLabel} from './label.ts';
import {levelOf} from './level.ts';
import {isNothing} from './plainItems.ts';
import type {Section} from './sections.ts';

/** What the telling part of a lower-case id numbers, most telling first. `adr` and the like name whole documents. */
const KIND_OF_PART: readonly (readonly [string, ItemKind])[] = [
  ['fr', 'requirement'],
  ['nfr', 'requirement'],
  ['req', 'requirement'],
  ['usecase', 'user-story'],
  ['story', 'user-story'],
  ['actor', 'entity'],
  ['constraint', 'requirement'],
  ['principle', 'requirement'],
  ['interface', 'requirement'],
  ['contract', 'requirement'],
  ['component', 'entity'],
  ['entity', 'entity'],
  ['dbtable', 'entity'],
  ['seq', 'entity'],
];

const SHAPE = /^[a-z][a-z0-9]*(?:-[a-z0-9_]+){2,}$/;

/** Whether a word in code is a lower-case id whose parts say what it numbers: `shop-cart-fr-checkout`. */
export function isDeclarable(code: string): boolean {
  return partOf(code) !== null;
}

function partOf(code: string): readonly [string, ItemKind] | null {
  if (!SHAPE.test(code)) return null;
  const inner = new Set(code.split('-').slice(1, -1));
  return KIND_OF_PART.find(([part]) => inner.has(part)) ?? null;
}

interface Declaration {
  readonly id: string;
  readonly family: string;
  readonly kind: ItemKind;
  readonly priority: string | null;
  readonly isDone: boolean;
}

const LINE =
  /^\s*(?:(?<first>p\d)\s*[-–—]\s*)?ID\s*:\s*(?:\[(?<box>[ xX])\]\s*)?(?:(?<second>p\d)\s+)?(?<id>[a-z][a-z0-9_-]*)\s*$/;

/** A line that gives an id: `**ID**: `shop-fr-checkout``, with or without a box and a priority; null for any other. */
export function declarationIn(block: Paragraph | null, checked: boolean | null = null): Declaration | null {
  if (!block?.children.some(({type}) => type === 'strong')) return null;
  const flat = inlineText(block);
  const {id = '', first, second, box} = LINE.exec(flat.text.split('\n', 1)[0] ?? '')?.groups ?? {};
  const [part, kind] = partOf(id) ?? [];
  if (!part || !kind || !flat.segments.some(({role, node}) => role === 'code' && node.value === id)) return null;
  return {
    id,
    kind,
    family: part.toUpperCase(),
    priority: (first ?? second)?.toUpperCase() ?? null,
    isDone: checked === true || box?.toLowerCase() === 'x',
  };
}

/**
 * A declared id belongs to the section it stands in: the heading is the item's name, what follows is its statement.
 * A heading that has an id of its own keeps it, and the declared one is its second name.
 */
export function extractDeclaredIds(context: FileContext, items: ItemFactory): void {
  if (context.file.source.kind !== 'spec') return;
  for (const section of context.sections) {
    if (!section.heading || section.depth < 2 || isNothing(section.title)) continue;
    const at = section.blocks.findIndex((block) => declarationOf(block) !== null);
    const block = section.blocks[at];
    const declaration = block && declarationOf(block);
    if (declaration) addHeading(declaration, section, at, context, items);
  }
}

function declarationOf(block: RootContent): Declaration | null {
  if (block.type === 'paragraph') return declarationIn(block);
  const [only, ...others] = block.type === 'list' ? block.children : [];
  return only && others.length === 0 ? declarationIn(leadOf(only), only.checked ?? null) : null;
}

function addHeading(
  {id, kind, family, priority, isDone}: Declaration,
  section: Section,
  at: number,
  {placeOf}: FileContext,
  items: ItemFactory,
): void {
  const {heading, blocks, title, anchor} = section;
  const line = blocks[at];
  if (!heading || !line) return;
  const label = headingLabel(heading);
  const statement = oneLine(
    blocks
      .filter((block, index) => index !== at && block.type !== 'code')
      .map((block) => plainText(block))
      .join(' '),
  );
  const name = label ? oneLine(inlineText(heading).text.slice(label.end)) : title;
  items.make(
    {node: heading, block: heading, section, labelEnd: label?.end ?? 0},
    {
      kind,
      localId: label?.written ?? id,
      alias: label ? id : null,
      family: label?.id.family ?? family,
      level: kind === 'requirement' ? levelOf(statement) : null,
      title: name || null,
      text: statement || name,
      priority: priority ?? label?.priority ?? null,
      state: isDone ? 'done' : label?.isRetired ? 'retired' : null,
      position: placeOf(label ? heading : line),
      wantedAnchor: label?.written ?? anchor ?? '',
    },
  );
}
