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

const FRONT_MATTER = /^-{3}(?:\s*\n(?![^\S\n]*\n)[\s\S]*?|[^\S\n]*\n\s*)\n-{3}\s*\n/;
/** From the first of the blank lines in front of it. */
const COMMENT = /(?<![^\n])(?<!(?:^|\n)\s*?\n)\s*%%(?!\{)[^\n]+\n?/g;
/** A directive that is never closed goes on to the end: nothing behind it is looked at twice. */
const OTHERS = new RegExp(String.raw`%%\{[\s\S]*?(?:\}%%|$)|${COMMENT.source}`, 'g');

/** Sorted, none overlaps another. */
function removedParts(source: string): readonly Part[] {
  const front = FRONT_MATTER.exec(source)?.[0].length ?? 0;
  const others = [...source.slice(front).matchAll(OTHERS)].flatMap((match) => {
    const isOpen = match[0].startsWith('%%{') && !match[0].endsWith('}%%');
    return isOpen
      ? [...match[0].matchAll(COMMENT)].map((each) => partOf(each, front + match.index))
      : partOf(match, front);
  });
  return front > 0 ? [{start: 0, end: front}, ...others] : others;
}

function partOf({0: words, index}: RegExpExecArray, from: number): Part {
  return {start: from + index, end: from + index + words.length};
}
