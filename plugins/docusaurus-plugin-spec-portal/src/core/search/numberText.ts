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

/** Writes numbers one after the other, from 0 to 2^31 - 1. */
export interface NumberWriter {
  readonly add: (number: number) => void;
  /** What was added since it was last asked. */
  readonly take: () => string;
}

/** Millions of signs put together one by one would be millions of strings: they are collected as bytes. */
export function numberWriter(): NumberWriter {
  let bytes = new Uint8Array(1 << 10);
  let length = 0;
  return {
    add(number) {
      if (length + MOST_SIGNS > bytes.length) {
        const larger = new Uint8Array(bytes.length * 2);
        larger.set(bytes);
        bytes = larger;
      }
      let rest = number;
      while (rest > 31) {
        bytes[length++] = CODES[32 + (rest & 31)] ?? 0;
        rest >>>= 5;
      }
      bytes[length++] = CODES[rest] ?? 0;
    },
    take() {
      const text = DECODER.decode(bytes.subarray(0, length));
      length = 0;
      return text;
    },
  };
}

const MOST_SIGNS = 7;
const CODES = Uint8Array.from(SIGNS, (sign) => sign.charCodeAt(0));
const DECODER = new TextDecoder();

export function writeNumbers(numbers: Iterable<number>): string {
  const writer = numberWriter();
  for (const number of numbers) writer.add(number);
  return writer.take();
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
