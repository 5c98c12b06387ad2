import {firstIndex} from '../../model/firstIndex.ts';

/** Place of an offset in a text; line and column count from 1. */
export interface LinePlace {
  readonly line: number;
  readonly column: number;
}

/** From offsets to places. Lines end with LF, CRLF or CR, as the Markdown parser counts them. */
export function createLinePlaces(text: string): (offset: number) => LinePlace {
  const starts = [0];
  for (let at = 0; at < text.length; at++) {
    const sign = text.charCodeAt(at);
    if (sign === LF || (sign === CR && text.charCodeAt(at + 1) !== LF)) starts.push(at + 1);
  }
  return (offset) => {
    const line = Math.max(
      1,
      firstIndex(starts, (start) => start > offset),
    );
    return {line, column: offset - (starts[line - 1] ?? 0) + 1};
  };
}

const LF = 10;
const CR = 13;
