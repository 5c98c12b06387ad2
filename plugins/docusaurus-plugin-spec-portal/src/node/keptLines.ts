/**
 * Mermaid takes front matter, directives and comments away before it counts lines. For each line it sees (0-based), the
 * line of the source it came from (0-based).
 */
export function keptLines(source: string): readonly number[] {
  const gone = removedParts(source);
  const lines: number[] = [];
  let line = 0;
  let isFresh = true;
  let at = 0;
  for (let index = 0; index < source.length; index++) {
    const sign = source[index] ?? '';
    while ((gone[at]?.end ?? Number.POSITIVE_INFINITY) <= index) at += 1;
    const isGone = index >= (gone[at]?.start ?? Number.POSITIVE_INFINITY);
    // Blank lines in front of everything go too.
    const isLead = lines.length === 0 && /\s/.test(sign);
    if (!isGone && !isLead) {
      if (isFresh) lines.push(line);
      isFresh = sign === '\n';
    }
    if (sign === '\n') line += 1;
  }
  return lines;
}

interface Part {
  readonly start: number;
  readonly end: number;
}

const FRONT_MATTER = /^-{3}\s*\n[\s\S]*?\n-{3}\s*\n+/;
const OTHERS = /%%\{[\s\S]*?\}%%|^\s*%%(?!\{)[^\n]+\n?/gm;

/** Sorted, none overlaps another. */
function removedParts(source: string): readonly Part[] {
  const front = FRONT_MATTER.exec(source)?.[0].length ?? 0;
  const others = [...source.slice(front).matchAll(OTHERS)].map(({0: words, index}) => ({
    start: front + index,
    end: front + index + words.length,
  }));
  return front > 0 ? [{start: 0, end: front}, ...others] : others;
}
