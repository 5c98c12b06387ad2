import {firstIndex} from '../../model/firstIndex.ts';
import type {HeadingCoverage} from '../../model/recognition.ts';
import type {Heading} from '../../model/tree.ts';
import type {Recognised} from './recognise.ts';
import {ignored, type Sorted} from './sorted.ts';

/** Headings with nothing recognised in their section or the sections below it: shown as text, and told here. */
export function headingNotes(recognised: Recognised): {
  readonly coverage: HeadingCoverage;
  readonly notes: readonly Sorted[];
} {
  const {facts} = recognised.file;
  const lines = recognisedLines(recognised);
  const headings = facts.outline.filter(({depth}, index) => index > 0 || depth > 1);
  const ends = endsOf(headings);
  const empty = headings.filter((heading, index) => !hasLine(lines, heading.line, ends[index] ?? END));
  return {
    coverage: {total: headings.length, recognised: headings.length - empty.length},
    notes: empty.map(({text, line}) =>
      ignored('heading', text, 'nothing below it has a form we know; it is shown as text', {
        path: facts.path,
        line,
        column: 1,
      }),
    ),
  };
}

const END = Number.POSITIVE_INFINITY;

/** For each heading the line of the next one that does not stand below it. One pass: every heading is opened and closed once. */
function endsOf(headings: readonly Heading[]): readonly number[] {
  const ends = headings.map(() => END);
  const open: number[] = [];
  for (const [index, {depth, line}] of headings.entries()) {
    for (let last = open.at(-1); last !== undefined && (headings[last]?.depth ?? 0) >= depth; last = open.at(-1)) {
      ends[last] = line;
      open.pop();
    }
    open.push(index);
  }
  return ends;
}

/** Lines with something recognised on them, ascending. */
function recognisedLines({file: {facts, outcomes}, items}: Recognised): readonly number[] {
  const found = facts.references.filter(
    (_reference, index) => (outcomes[index]?.links.length ?? 0) > 0 || (outcomes[index]?.unresolved.length ?? 0) > 0,
  );
  const positions = [...items, ...found, ...facts.fields, ...facts.diagrams].map(({position}) => position.line);
  for (const {source, position} of facts.statuses) if (source === 'written') positions.push(position.line);
  return positions.toSorted((a, b) => a - b);
}

function hasLine(lines: readonly number[], from: number, to: number): boolean {
  return (lines[firstIndex(lines, (line) => line >= from)] ?? END) < to;
}
