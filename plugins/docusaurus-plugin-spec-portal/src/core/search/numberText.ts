/*
 * Lists of small numbers as text: five bits per sign, least significant first, the upper half of the signs says that more
 * follows. Text, since hosts compress JSON and few of them anything else; these signs need no escape in JSON.
 */

const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

const VALUES: readonly number[] = valuesOf(SIGNS);

function valuesOf(signs: string): readonly number[] {
  const values = new Array<number>(128).fill(0);
  [...signs].forEach((sign, value) => {
    values[sign.charCodeAt(0)] = value;
  });
  return values;
}

/** One whole number from 0 to 2^31 - 1. */
export function numberText(number: number): string {
  if (number < 32) return SHORT[number] ?? '';
  let text = '';
  let rest = number;
  while (rest > 31) {
    text += SIGNS[32 + (rest & 31)];
    rest >>>= 5;
  }
  return text + SIGNS[rest];
}

const SHORT: readonly string[] = [...SIGNS.slice(0, 32)];

export function writeNumbers(numbers: Iterable<number>): string {
  let text = '';
  for (const number of numbers) text += numberText(number);
  return text;
}

/** What `writeNumbers` wrote. Signs it never writes count as zero. */
export function readNumbers(text: string): number[] {
  const numbers: number[] = [];
  let number = 0;
  let shift = 0;
  for (let at = 0; at < text.length; at++) {
    const value = VALUES[text.charCodeAt(at)] ?? 0;
    number |= (value & 31) << shift;
    if (value > 31) shift += 5;
    else {
      numbers.push(number);
      number = 0;
      shift = 0;
    }
  }
  return numbers;
}
