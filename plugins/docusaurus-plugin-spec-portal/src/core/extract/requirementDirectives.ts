import type {Paragraph} from 'mdast';
import type {ContainerDirective} from 'mdast-util-directive';
import type {FileProblem} from '../../model/file.ts';
import type {Level} from '../../model/item.ts';
import type {FileWaiver} from '../../model/waiver.ts';
import {ID_SOURCE, parseId} from '../text/ids.ts';
import {oneLine, plainText} from '../text/inlineText.ts';
import {isRequirementDirective} from '../text/portalDirectives.ts';
import {kindOfFamily} from './families.ts';
import type {FileContext} from './fileContext.ts';
import type {FoundItem} from './foundItem.ts';
import type {ItemFactory} from './itemFactory.ts';
import {levelOf} from './level.ts';
import type {Section} from './sections.ts';

/**
 * Requirements in long form: `:::requirement[FR-005 Keep backups]{level=must owner=sre}`, the first paragraph being the
 * statement and the rest its rationale. Answers with what is wrong with those that are none.
 */
export function extractRequirementDirectives(context: FileContext, items: ItemFactory): readonly FileProblem[] {
  return context.sections.flatMap((section) =>
    section.blocks.flatMap((node) =>
      isRequirementDirective(node) ? readDirective(node, section, context, items) : [],
    ),
  );
}

const LEVELS: readonly Level[] = ['must', 'should', 'may'];
const KNOWN = ['id', 'level', 'owner', 'title', 'trace-none'];
const LABEL = new RegExp(String.raw`^\s*\[?${ID_SOURCE}\]?(?![\w])\s*[:—–.-]?\s*(?<rest>[\s\S]*)$`);

function readDirective(
  node: ContainerDirective,
  section: Section,
  context: FileContext,
  items: ItemFactory,
): readonly FileProblem[] {
  const attributes = new Map(Object.entries(node.attributes ?? {}).map(([key, value]) => [key, (value ?? '').trim()]));
  const problem = (message: string, hint: string): FileProblem => ({
    code: 'invalid-directive',
    message,
    hint,
    position: context.placeOf(node),
  });
  const label = labelOf(node);
  const named = oneLine(label ? plainText(label) : '');
  const match = LABEL.exec([attributes.get('id') ?? '', named].join(' ').trim());
  const {family = '', dash = '', number = '', rest = ''} = match?.groups ?? {};
  const localId = `${family}${dash}${number}`;
  if (context.file.source.kind !== 'spec')
    return [
      problem('`:::requirement` stands outside a spec; it is shown as text.', 'Move it to the spec it belongs to.'),
    ];
  const parsed = parseId(localId);
  if (parsed === null)
    return [problem('`:::requirement` names no id.', 'Write the id between brackets: `:::requirement[FR-005]`.')];
  const statement = node.children.find((child): child is Paragraph => child.type === 'paragraph' && child !== label);
  const text = oneLine(statement ? plainText(statement) : '');
  const written = attributes.get('level')?.toLowerCase();
  const level = LEVELS.find((each) => each === written) ?? levelOf(text);
  const kind = kindOfFamily(parsed.family, context.settings);
  items.make(
    {node, block: label ?? node, section},
    {
      kind: kind === 'success-criterion' ? kind : 'requirement',
      localId,
      family: parsed.family,
      title: attributes.get('title') || rest.trim() || null,
      text,
      level,
      responsible: attributes.get('owner') || null,
      wantedAnchor: localId,
    },
  );
  return [
    ...[...attributes.keys()]
      .filter((key) => !KNOWN.includes(key))
      .map((key) => problem(`\`${key}\` is no attribute of \`:::requirement\`.`, `It takes ${KNOWN.join(', ')}.`)),
    ...(written === undefined || LEVELS.some((each) => each === written)
      ? []
      : [problem(`\`level=${written}\` is no level.`, `Levels are ${LEVELS.join(', ')}.`)]),
    ...(text === ''
      ? [problem(`\`:::requirement[${localId}]\` states nothing.`, 'Write the statement as its first paragraph.')]
      : []),
  ];
}

/** Gaps accepted by attribute: `trace-none="no operator action"`. An empty reason is kept, for a rule to tell. */
export function waiversOfDirectives({placeOf}: FileContext, found: readonly FoundItem[]): readonly FileWaiver[] {
  return found.flatMap(({node, item}): readonly FileWaiver[] => {
    const reason = isRequirementDirective(node) ? node.attributes?.['trace-none'] : undefined;
    if (reason === undefined || reason === null) return [];
    return [{item: item.anchor, side: 'trace', reason: oneLine(reason) || null, position: placeOf(node)}];
  });
}

/** The words between the brackets, as the parser keeps them. */
export function labelOf(node: ContainerDirective): Paragraph | null {
  const [first] = node.children;
  const isLabel = first?.type === 'paragraph' && (first.data as {directiveLabel?: boolean} | undefined)?.directiveLabel;
  return first?.type === 'paragraph' && isLabel === true ? first : null;
}
