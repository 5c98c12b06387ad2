import {oneLine, plainText} from '../text/inlineText.ts';
import type {FileContext} from './fileContext.ts';
import type {ItemFactory} from './itemFactory.ts';
import {levelOf} from './level.ts';
import type {Section} from './sections.ts';

const REQUIREMENT = /^Requirement:\s*(?<name>\S.*)$/is;
const SCENARIO = /^Scenario:\s*(?<name>\S.*)$/is;

/** `### Requirement: name` with `#### Scenario: name`, as OpenSpec writes them: known by name, without a number. */
export function extractOpenSpec(context: FileContext, items: ItemFactory): void {
  if (context.file.source.kind !== 'spec') return;
  let requirement: string | null = null;
  for (const section of context.sections) requirement = openSpecItem(section, requirement, items);
}

/** Anchor of the requirement that the sections to come belong to; null outside of one. */
function openSpecItem(section: Section, current: string | null, items: ItemFactory): string | null {
  if (!section.heading) return null;
  const requirement = REQUIREMENT.exec(section.title)?.groups?.['name'];
  const scenario = SCENARIO.exec(section.title)?.groups?.['name'];
  if (requirement === undefined && scenario === undefined) return section.depth <= 3 ? null : current;
  const text = oneLine(
    section.blocks
      .filter(({type}) => type === 'paragraph' || type === 'list')
      .map((block) => plainText(block))
      .join(' '),
  );
  const source = {node: section.heading, block: section.heading, section};
  const wantedAnchor = section.anchor ?? '';
  if (requirement) {
    const state = section.path.some((title) => /^REMOVED\b/i.test(title)) ? ('retired' as const) : null;
    return items.make(source, {
      kind: 'requirement',
      title: requirement,
      level: levelOf(text),
      text: text || requirement,
      state,
      wantedAnchor,
    }).item.anchor;
  }
  if (scenario && current) {
    items.make(source, {kind: 'scenario', title: scenario, text: text || scenario, of: current, wantedAnchor});
    return current;
  }
  return section.depth <= 3 ? null : current;
}
