import type {Paragraph, RootContent} from 'mdast';
import {oneLine, plainText} from '../text/inlineText.ts';
import {sectionName} from './sectionName.ts';
import type {Section} from './sections.ts';

/** Blocks of a section below a name of their own: the section's, or a bold line that stands in for a heading. */
export interface Part {
  readonly name: string;
  /** The bold line; null when the section's own heading names the part. */
  readonly label: Paragraph | null;
  readonly blocks: readonly RootContent[];
}

const LONGEST_NAME = 80;

/** A section cut at its bold lines: many authors write `**Open Questions:**` instead of a fourth level of headings. */
export function partsOf(section: Section): readonly Part[] {
  const parts: {name: string; label: Paragraph | null; blocks: RootContent[]}[] = [
    {name: section.name, label: null, blocks: []},
  ];
  for (const block of section.blocks) {
    const name = boldLine(block);
    if (name !== null && block.type === 'paragraph') parts.push({name, label: block, blocks: []});
    else parts.at(-1)?.blocks.push(block);
  }
  return parts;
}

/** The words of a paragraph that is bold as a whole; null for every other block. */
export function boldLine(block: RootContent): string | null {
  if (block.type !== 'paragraph') return null;
  const [bold, ...rest] = block.children;
  if (bold?.type !== 'strong') return null;
  const after = rest.map((node) => plainText(node)).join('');
  if (!/^:?$/.test(after.trim())) return null;
  const words = oneLine(plainText(bold));
  return words.length > LONGEST_NAME ? null : sectionName(words);
}
