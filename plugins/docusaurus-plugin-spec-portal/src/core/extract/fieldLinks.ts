import type {Nodes} from 'mdast';
import type {Field, FieldLink} from '../../model/field.ts';
import {firstIndex} from '../../model/firstIndex.ts';
import {plainText} from '../text/inlineText.ts';
import {nodesOf} from '../text/walk.ts';
import type {FileContext} from './fileContext.ts';
import type {FoundReference} from './foundReference.ts';

interface Wanted {
  readonly line: number;
  readonly text: string;
  readonly slot: number | null;
  readonly href: string | null;
}

/**
 * Where the links of a file's metadata stand in its values, so that a panel can show values with their links. One list per
 * field, in the order of the value. What cannot be found in a value is left out; see `holdsAll`.
 */
export function extractFieldLinks(
  context: FileContext,
  fields: readonly Field[],
  references: readonly FoundReference[],
): readonly (readonly FieldLink[])[] {
  const wanted = [...referencesAsWanted(references), ...outsideLinks(context)].toSorted((a, b) => a.line - b.line);
  const found = fields.map((): FieldLink[] => []);
  const lines = [...new Set(fields.map(({position}) => position.line))].toSorted((a, b) => a - b);
  const wantedLines = wanted.map(({line}) => line);
  for (const [index, {position, value}] of fields.entries()) {
    const end = nextLine(lines, position.line);
    for (let each = firstFrom(wantedLines, position.line); each < wanted.length; each++) {
      const {line, text, slot, href} = wanted[each] ?? NOBODY;
      if (line >= end) break;
      if (text === '') continue;
      const links = found[index] ?? [];
      const start = value.indexOf(text, links.at(-1)?.end ?? 0);
      if (start >= 0) links.push({start, end: start + text.length, slot, href});
    }
  }
  return found;
}

const LONGEST_VALUE = 30;

const NOBODY: Wanted = {line: Number.POSITIVE_INFINITY, text: '', slot: null, href: null};

/** The line of the next field, else the end of what one value may take. `lines` ascend. */
function nextLine(lines: readonly number[], line: number): number {
  return Math.min(line + LONGEST_VALUE, lines[firstFrom(lines, line + 1)] ?? Number.POSITIVE_INFINITY);
}

/** Index of the first number that is not below `least`; the numbers ascend. */
function firstFrom(numbers: readonly number[], least: number): number {
  return firstIndex(numbers, (number) => number >= least);
}

function referencesAsWanted(references: readonly FoundReference[]): readonly Wanted[] {
  return references.map(({reference: {raw, position}, spans}, slot) => {
    const [first] = spans;
    const text = first && first.end === 0 ? plainText(first.node) : raw;
    return {line: position.line, text: text.replaceAll('`', '').trim(), slot, href: null};
  });
}

/** Links to other sites in the blocks before the first section. */
function outsideLinks({sections}: FileContext): readonly Wanted[] {
  return sections.slice(0, 2).flatMap(({blocks}) =>
    blocks.flatMap((block) => {
      const links: Wanted[] = [];
      for (const node of nodesOf(block as Nodes, 'link')) {
        const line = node.position?.start.line;
        if (line !== undefined && /^https?:/i.test(node.url))
          links.push({line, text: plainText(node).trim(), slot: null, href: node.url});
      }
      return links;
    }),
  );
}
