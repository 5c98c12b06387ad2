/**
 * Tells line by line whether a paragraph that was open ends there, as CommonMark has it. When in doubt it does not: a line
 * that only looks like an item or a row is a line of the paragraph above it.
 */
export function createBlockStarts(): (line: string) => boolean {
  const list = createListState();
  let quotes = 0;
  let isBlank = true;
  let before = '';
  let isTable = false;
  return (line) => {
    const depth = (QUOTES.exec(line)?.[0].match(/>/g) ?? []).length;
    const words = line.slice(QUOTES.exec(line)?.[0].length ?? 0);
    const isDeeper = depth > quotes;
    if (depth !== quotes) isTable = false;
    const wasBlank = isBlank;
    isBlank = words.trim() === '';
    if (isBlank) {
      isTable = false;
      quotes = depth;
      return true;
    }
    const startsItem = list(words, wasBlank || isDeeper);
    const isHeading = /^ {0,3}#{1,6}[ \t]/.test(words);
    const isRow = isTable && !startsItem;
    if (startsItem || isHeading) isTable = false;
    else if (isDelimiter(words, before)) isTable = true;
    before = words;
    // Fewer quote marks than before: the line still belongs to the quoted paragraph.
    if (isDeeper || wasBlank) quotes = depth;
    return wasBlank || isDeeper || startsItem || isHeading || isRow;
  };
}

const QUOTES = /^(?: {0,3}> ?)*/;
const ITEM = /^(?<indent> *)(?:(?<bullet>[*+-])|(?<number>\d{1,9})(?<end>[.)]))(?<gap> +)\S/;

/** Whether a line opens an item of a list, by the indents of the lists that are open. */
function createListState(): (line: string, isFresh: boolean) => boolean {
  let offsets: readonly number[] = [];
  let last: {readonly end: string; readonly indent: number} | null = null;
  return (line, isFresh) => {
    const indent = line.length - line.trimStart().length;
    const open = offsets.filter((offset) => offset <= indent);
    const groups = ITEM.exec(line)?.groups;
    if (isFresh && !groups) {
      offsets = open;
      return false;
    }
    if (!groups || indent - (open.at(-1) ?? 0) > 3) return false;
    const end = groups['end'] ?? '';
    // A number that is not 1 begins no list inside a paragraph.
    const isNext =
      end === '' || isFresh || Number(groups['number']) === 1 || (last?.end === end && last.indent === indent);
    if (!isNext) return false;
    const marker = (groups['bullet'] ?? `${groups['number'] ?? ''}${end}`).length;
    offsets = [...open, indent + marker + Math.min(groups['gap']?.length ?? 1, 4)];
    last = {end, indent};
    return true;
  };
}

/** `---|:--:` below a row of as many cells. Cells are not counted through code or escapes: such a row is taken for text. */
function isDelimiter(line: string, header: string): boolean {
  if (!/^ {0,3}\|?(?:[ \t]*:?-+:?[ \t]*\|)*[ \t]*(?:(?::-*|-+):?[ \t]*)?$/.test(line) || !line.includes('|'))
    return false;
  return !/[\\`]/.test(header) && cells(line) === cells(header);
}

function cells(row: string): number {
  return row.trim().replace(/^\|/, '').replace(/\|$/, '').split('|').length;
}
