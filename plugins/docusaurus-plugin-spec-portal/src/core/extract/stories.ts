import type {ListItem} from 'mdast';
import {oneLine, plainText} from '../text/inlineText.ts';
import {leadOf, listItemsOf} from './blocks.ts';
import type {FileContext} from './fileContext.ts';
import type {ItemFactory} from './itemFactory.ts';
import type {Section} from './sections.ts';

const STORY_HEADING =
  /^(?:User\s+)?(?:Story|Scenario)\s+(?<number>\d+[a-z]?)\s*(?:[-–—:.]+(?![-–—:.])\s*(?<title>(?!\s).*))?$|^(?<id>US-?\d+[a-z]?)\s*[-–—:.]\s*(?<idTitle>\S.*)$/is;
/** `User Story A`: a capital letter instead of a number, but no template's N or X. */
const LETTERED_HEADING =
  /^(?:[Uu]ser )?[Ss]tory (?<letter>[A-MO-WYZ])\s*(?:[-–—:.]+(?![-–—:.])\s*(?<title>(?!\s).*))?$/s;
const PRIORITY =
  /\((?<track>[^()]*[^()\s·,;|])\s*[·,;|]\s*Priority:?\s*(?<ofTrack>P\d)\s*\)\s*$|(?:\(\s*)?\bPriority:?\s*(?<priority>P\d)\s*(?:\)\s*)?$|\((?<short>P\d)\)/i;
const AS_A = /^As an?\b/i;

/** User stories: headings `User Story 1 - Title (Priority: P1)`, `User Story A` or `US-1: Title`, and bullets `As a role, I can …`; with their scenarios. */
export function extractStories(context: FileContext, items: ItemFactory): void {
  if (context.file.source.kind !== 'spec') return;
  let story: {readonly anchor: string; readonly depth: number} | null = null;
  for (const section of context.sections) {
    if (story && section.depth <= story.depth) story = null;
    const anchor = storyOf(section, items);
    if (anchor) story = {anchor, depth: section.depth};
    if (story) scenariosOf(section, story.anchor, items);
    else if (/user stor/i.test(section.title)) asABullets(section, items);
  }
}

function storyOf(section: Section, items: ItemFactory): string | null {
  const match = section.heading && (STORY_HEADING.exec(section.title) ?? LETTERED_HEADING.exec(section.title));
  if (!section.heading || !match?.groups || items.isClaimed(section.heading)) return null;
  const {number, letter, title = '', id, idTitle = ''} = match.groups;
  const written = id ?? (letter ? `US-${letter}` : `US${number ?? ''}`);
  const full = id ? idTitle : title;
  const priority = PRIORITY.exec(full)?.groups;
  const track = priority?.['track'];
  const name = oneLine(full.replace(PRIORITY, track ? ` (${track})` : ' '));
  const lead = section.blocks.find(({type}) => type === 'paragraph');
  const {item} = items.make(
    {node: section.heading, block: section.heading, section},
    {
      kind: 'user-story',
      localId: written,
      family: 'US',
      title: name || null,
      text: lead ? oneLine(plainText(lead)) : name,
      priority: (priority?.['priority'] ?? priority?.['short'] ?? priority?.['ofTrack'])?.toUpperCase() ?? null,
      wantedAnchor: written.replace(/^US-?/i, 'us-'),
    },
  );
  return item.anchor;
}

/** `Given …, When …, Then …` list items below a story belong to it. */
function scenariosOf(section: Section, story: string, items: ItemFactory): void {
  let count = 0;
  for (const node of listItemsOf(section)) {
    const block = leadOf(node);
    const text = block ? oneLine(plainText(node)) : '';
    if (!block || items.isClaimed(node) || !/^(?:\W*(?:[A-Z]+-?\d[\w.]*(?<!\.)\W+)?)(?:Given|When)\b/i.test(text))
      continue;
    count += 1;
    items.make({node, block, section}, {kind: 'scenario', text, of: story, wantedAnchor: `${story}-scenario-${count}`});
  }
}

function asABullets(section: Section, items: ItemFactory): void {
  for (const node of listItemsOf(section)) {
    const block = leadOf(node);
    const text = block ? oneLine(plainText(node)) : '';
    if (!block || items.isClaimed(node) || !AS_A.test(text)) continue;
    items.make(
      {node: node satisfies ListItem, block, section},
      {kind: 'user-story', text, wantedAnchor: `story-${text.split(' ').slice(0, 8).join(' ')}`},
    );
  }
}
