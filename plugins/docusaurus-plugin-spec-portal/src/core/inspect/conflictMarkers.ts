import type {Inspector} from './inspectedText.ts';

const MARKER = /^(?:(?<open><{7}) |(?<middle>={7}$)|(?<close>>{7}) )/;

/** `<<<<<<< HEAD … ======= … >>>>>>> branch`: both sides of an unfinished merge stand in the file. All three, in this order. */
export const conflictMarkers: Inspector = ({text, problemAt}) => {
  const found: number[] = [];
  let opened: number | null = null;
  let isHalfway = false;
  let at = 0;
  for (const line of text.split('\n')) {
    const marker = MARKER.exec(line.endsWith('\r') ? line.slice(0, -1) : line)?.groups;
    if (marker?.['open']) {
      opened = at;
      isHalfway = false;
    } else if (marker?.['middle']) {
      isHalfway = opened !== null;
    } else if (marker?.['close'] && opened !== null && isHalfway) {
      found.push(opened);
      opened = null;
    }
    at += line.length + 1;
  }
  return found.map((offset) =>
    problemAt(offset, {
      code: 'merge-conflict',
      message: 'A merge was not finished here: both sides stand in the file.',
      hint: 'Keep the side that holds, and remove the other one and the three marker lines.',
    }),
  );
};
