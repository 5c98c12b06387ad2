import {ID_SOURCE, type ParsedId, parseId} from '../text/ids.ts';

const RANGE = /^\s*(?:–|—|-|\.{2,3}|…|to|through)\s*$/;
const LIST = /^\s*(?:\/|,|&|\+|and)\s*$/;
const NEXT_ID = new RegExp(
  String.raw`^(?<sign>\s*(?:\/|,|&|\+|and|–|—|-|\.{2,3}|…|to|through)\s*)${ID_SOURCE}(?![\p{L}\p{N}_])`,
  'u',
);
const NEXT_NUMBER = /^(?<sign>\/|–|\.{2,3}|…)(?<digits>\d{1,5})(?![\p{L}\p{N}_.])/u;
const LONGEST_RANGE = 50;

/** The ids that share a label with its first one, and how much of the text behind it they take: `/FR-015`, `–FR-018`, `–018`. */
export function furtherIds(first: string, behind: string): {readonly ids: readonly string[]; readonly length: number} {
  const ids: string[] = [];
  let length = 0;
  for (let last = first; ; last = ids.at(-1) ?? last) {
    const next = nextId(last, behind.slice(length));
    const added = next && idsUpTo(last, next.written, next.sign);
    if (!added) return {ids, length};
    ids.push(...added);
    length += next.length;
  }
}

function nextId(
  last: string,
  behind: string,
): {readonly written: string; readonly sign: string; readonly length: number} | null {
  const whole = NEXT_ID.exec(behind);
  const sign = whole?.groups?.['sign'] ?? '';
  if (whole) return {written: whole[0].slice(sign.length), sign, length: whole[0].length};
  const short = NEXT_NUMBER.exec(behind)?.groups;
  const number = parseId(last)?.number ?? '';
  if (!short?.['digits'] || short['digits'].length !== number.length) return null;
  return {
    written: last.slice(0, last.length - number.length) + short['digits'],
    sign: short['sign'] ?? '',
    length: (short['sign'] ?? '').length + number.length,
  };
}

/** Null when the two make neither a list nor a range. */
function idsUpTo(first: string, last: string, sign: string): readonly string[] | null {
  const from = parseId(first);
  const to = parseId(last);
  if (!from || !to || from.family !== to.family) return null;
  if (LIST.test(sign)) return [last];
  const [start, end] = [Number(from.number), Number(to.number)];
  if (
    !RANGE.test(sign) ||
    !Number.isInteger(start) ||
    !Number.isInteger(end) ||
    end <= start ||
    end - start > LONGEST_RANGE
  )
    return null;
  return Array.from({length: end - start}, (_, index) => withNumber(first, from, start + index + 1));
}

function withNumber(written: string, {number}: ParsedId, value: number): string {
  return written.slice(0, written.length - number.length) + String(value).padStart(number.length, '0');
}
