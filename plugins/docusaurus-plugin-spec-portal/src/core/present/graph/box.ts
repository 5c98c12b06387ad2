import type {ArtifactRef} from '../pageParts.ts';
import type {GraphNode} from './graphData.ts';

/** Width and height in pixels, and how many letters one of its two lines of title holds. */
export interface BoxSize {
  readonly width: number;
  readonly height: number;
  readonly letters: number;
}

/** With a line for kind and status above the title. */
export const LARGE: BoxSize = {width: 200, height: 58, letters: 25};
/** The title alone; the shape tells the kind. */
export const SMALL: BoxSize = {width: 176, height: 40, letters: 22};

const LINES = 2;

/** A document as a box at a place. */
export function boxOf(
  {key, kind, title, status, href}: ArtifactRef,
  x: number,
  y: number,
  size: BoxSize,
  isCentre = false,
): GraphNode {
  const {width, height, letters} = size;
  const lines = linesOf(title, letters);
  return {key, kind, lines, status, href, isCentre, x: Math.round(x), y: Math.round(y), width, height};
}

/** A title on two lines; what does not fit is cut, since the list below the drawing holds it whole. */
export function linesOf(title: string, letters: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of title.split(/\s+/).filter((each) => each !== '')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (longer.length > letters && line !== '') lines.push(line);
    line = longer.length > letters ? word : longer;
  }
  if (line !== '') lines.push(line);
  const shown = lines.slice(0, LINES).map((each) => (each.length > letters ? `${each.slice(0, letters - 1)}…` : each));
  const last = shown.at(-1) ?? '';
  if (lines.length <= LINES || last.endsWith('…')) return shown;
  return [...shown.slice(0, -1), `${last.slice(0, letters - 2).replace(/(?<!\s)\s+\S*$/, '')} …`];
}
