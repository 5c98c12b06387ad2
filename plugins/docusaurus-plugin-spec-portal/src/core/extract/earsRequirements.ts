import type {List, ListItem, Paragraph, RootContent} from 'mdast';
import {oneLine, plainText} from '../text/inlineText.ts';
import {stemOf} from '../text/paths.ts';
import {leadOf} from './blocks.ts';
import {earsLevelOf, earsOf} from './ears.ts';
import type {FileContext} from './fileContext.ts';
import {type ItemFactory, statementOf} from './itemFactory.ts';
import {levelOf} from './level.ts';
import type {Section} from './sections.ts';

const NUMBERED_REQUIREMENT =
  /^(?:Requirement|Anforderung|Requisito|Exigence|要件|要求|需求)\s*(?<number>\d+[A-Z]?)\s*[:：.–—-]\s*(?<name>\S.*)$/i;
const OUTLINE_NUMBER = /^(?<number>\d+(?:\.\d+)*)[.)]?\s+(?<name>\S.*)$/;
const REQUIREMENTS = /\brequirements$|^(?:要件|要求|需求)$/i;
const CRITERIA =
  /^(?:acceptance criteri(?:a|on)|akzeptanzkriterien|criterios de aceptación|critères d['’]acceptation|受け?入れ基準|受入条件|验收标准)\s*[:：]?$/i;
const STORY = /^(?:user story|objective|ユーザーストーリー|目的|用户故事|目标)\s*[:：]\s*(?<story>\S[\s\S]*)$/i;
const AS_A = /^as an?\b/i;

interface Requirement {
  readonly number: string;
  readonly anchor: string;
  readonly depth: number;
}

/**
 * Kiro's requirements: `### Requirement 1: name` with a story and numbered criteria, or an outline `#### 1.1 name` in
 * `requirements.md`. They are cited by number (`_Requirements: 1.2_`), so requirement 1 is `R1` and its second criterion `R1.2`.
 */
export function extractEarsRequirements(context: FileContext, items: ItemFactory): void {
  if (context.file.source.kind !== 'spec') return;
  const hasOutline = /^requirements$/i.test(stemOf(context.file.source.path));
  let open: readonly Requirement[] = [];
  for (const section of context.sections) {
    open = open.filter(({depth}) => depth < section.depth);
    const found = requirementOf(section, open.at(-1) ?? null, hasOutline, items);
    if (found) open = [...open, found];
    const current = open.at(-1);
    if (found) ownBlocks(section, found, items);
    else if (current && CRITERIA.test(section.name))
      for (const list of listsOf(section.blocks)) criteria(list, section, current, items);
  }
}

function requirementOf(
  section: Section,
  parent: Requirement | null,
  hasOutline: boolean,
  items: ItemFactory,
): Requirement | null {
  const {heading, title, anchor, depth} = section;
  if (!heading || items.isClaimed(heading)) return null;
  const isBelowRequirements =
    hasOutline && depth > 1 && section.path.slice(0, -1).some((above) => REQUIREMENTS.test(above));
  const {number, name} =
    (NUMBERED_REQUIREMENT.exec(title) ?? (isBelowRequirements ? OUTLINE_NUMBER.exec(title) : null))?.groups ?? {};
  if (number === undefined || name === undefined) return null;
  const text =
    oneLine(
      statementBlocks(section.blocks)
        .map((block) => plainText(block))
        .join(' '),
    ) || name;
  const source = {node: heading, block: heading, section};
  const {item} = items.make(source, {
    kind: 'requirement',
    localId: `R${number}`,
    family: 'R',
    level: levelOf(text),
    title: name,
    text,
    of: parent?.anchor ?? null,
    wantedAnchor: anchor ?? '',
  });
  return {number, anchor: item.anchor, depth};
}

/** What a requirement says besides its story and its criteria. */
function statementBlocks(blocks: readonly RootContent[]): readonly RootContent[] {
  return blocks.filter(
    (block, index) =>
      block.type !== 'code' && !isStory(block) && !isCriteriaLabel(block) && !isCriteriaList(blocks, index),
  );
}

function ownBlocks(section: Section, requirement: Requirement, items: ItemFactory): void {
  for (const [index, block] of section.blocks.entries()) {
    if (block.type === 'paragraph' && isStory(block))
      story(block, block, oneLine(STORY.exec(plainText(block))?.groups?.['story'] ?? ''), section, requirement, items);
    else if (block.type === 'list' && isStory(block)) storyList(block, section, requirement, items);
    else if (block.type === 'list' && isCriteriaList(section.blocks, index))
      criteria(block, section, requirement, items);
  }
}

function storyList(list: List, section: Section, requirement: Requirement, items: ItemFactory): void {
  const [first] = list.children;
  const lead = first && leadOf(first);
  if (first && lead) story(first, lead, oneLine(plainText(list)), section, requirement, items);
}

function story(
  node: Paragraph | ListItem,
  block: Paragraph,
  text: string,
  section: Section,
  {number, anchor}: Requirement,
  items: ItemFactory,
): void {
  items.make(
    {node, block, section},
    {kind: 'user-story', text, of: anchor, wantedAnchor: `story-${numberAnchor(number)}`},
  );
}

function isStory(block: RootContent): boolean {
  if (block.type === 'paragraph') return block.children[0]?.type === 'strong' && STORY.test(plainText(block));
  return block.type === 'list' && AS_A.test(plainText(block).trim());
}

function isCriteriaLabel(block: RootContent | undefined): boolean {
  return block?.type === 'paragraph' && block.children[0]?.type === 'strong' && CRITERIA.test(plainText(block).trim());
}

function isCriteriaList(blocks: readonly RootContent[], index: number): boolean {
  const block = blocks[index];
  if (block?.type !== 'list') return false;
  return (
    isCriteriaLabel(blocks[index - 1]) ||
    (block.ordered === true && block.children.every((item) => earsOf(plainText(item)) !== null))
  );
}

/** `1.2 WHEN …`: some authors write the whole number into the criterion. */
const WRITTEN_NUMBER = /^\s*(?:R|AC)?[ -]?(?<number>\d+[A-Z]?\.\d+(?:\.\d+)*)[:.)]?\s+/;

function criteria(list: List, section: Section, requirement: Requirement, items: ItemFactory): void {
  for (const [index, node] of list.children.entries()) {
    const block = leadOf(node);
    if (!block || items.isClaimed(node)) continue;
    const written = WRITTEN_NUMBER.exec(plainText(block));
    const counted = list.ordered === true ? `${requirement.number}.${(list.start ?? 1) + index}` : null;
    const number = written?.groups?.['number'] ?? counted;
    const labelEnd = written?.[0].length ?? 0;
    const text = statementOf(node, block, labelEnd);
    items.make(
      {node, block, section, labelEnd},
      {
        kind: 'requirement',
        localId: number === null ? null : `R${number}`,
        family: number === null ? null : 'R',
        level: levelOf(text) ?? earsLevelOf(text),
        text,
        of: requirement.anchor,
        wantedAnchor: number === null ? text.split(' ').slice(0, 8).join(' ') : `r${numberAnchor(number)}`,
      },
    );
  }
}

function numberAnchor(number: string): string {
  return number.toLowerCase().replaceAll('.', '-');
}

function listsOf(blocks: readonly RootContent[]): readonly List[] {
  return blocks.filter((block): block is List => block.type === 'list');
}
