/** Something kept for each run of letters and digits, found by where the run stands in a text: no piece of it is cut out. */
export interface RunTable<Value> {
  /** Calls back with the value of each run of the text, in order. */
  readonly eachRun: (text: string, use: (value: Value) => void) => void;
}

/** A build reads millions of runs and few different ones: a table of its own makes no garbage. `make` is asked once per run. */
export function runTable<Value>(make: (run: string) => Value): RunTable<Value> {
  const runs: string[] = [];
  const values: Value[] = [];
  let slots = new Int32Array(1 << 12).fill(-1);
  const placed = (hash: number): number => Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) & (slots.length - 1);
  const grow = (): void => {
    slots = new Int32Array(slots.length * 2).fill(-1);
    runs.forEach((run, index) => {
      let slot = placed(hashOf(run, 0, run.length));
      while (slots[slot] !== -1) slot = (slot + 1) & (slots.length - 1);
      slots[slot] = index;
    });
  };
  const valueAt = (text: string, from: number, to: number, hash: number): Value => {
    let slot = placed(hash);
    for (let index = slots[slot] ?? -1; index !== -1; index = slots[slot] ?? -1) {
      const known = runs[index] ?? '';
      // The table has as many values as runs.
      if (known.length === to - from && standsAt(known, text, from)) return values[index] as Value;
      slot = (slot + 1) & (slots.length - 1);
    }
    const run = text.slice(from, to);
    const value = make(run);
    slots[slot] = runs.push(run) - 1;
    values.push(value);
    if (runs.length * 2 > slots.length) grow();
    return value;
  };
  return {
    eachRun(text, use) {
      let from = -1;
      let hash = SEED;
      let width = 1;
      for (let at = 0; at < text.length; at += width) {
        const unit = text.charCodeAt(at);
        width = 1;
        let isInside = unit < 128 && ASCII[unit] === 1;
        if (unit > 127) {
          const point = text.codePointAt(at) ?? unit;
          width = point > 0xffff ? 2 : 1;
          isInside = isLetter(point);
        }
        if (isInside) {
          if (from < 0) from = at;
          hash = Math.imul(hash ^ unit, PRIME);
          if (width === 2) hash = Math.imul(hash ^ text.charCodeAt(at + 1), PRIME);
        } else if (from >= 0) {
          use(valueAt(text, from, at, hash));
          from = -1;
          hash = SEED;
        }
      }
      if (from >= 0) use(valueAt(text, from, text.length, hash));
    },
  };
}

const SEED = 0x811c9dc5;
const PRIME = 0x01000193;

function hashOf(text: string, from: number, to: number): number {
  let hash = SEED;
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ text.charCodeAt(at), PRIME);
  return hash;
}

function standsAt(run: string, text: string, from: number): boolean {
  for (let at = 0; at < run.length; at++) if (run.charCodeAt(at) !== text.charCodeAt(from + at)) return false;
  return true;
}

const ASCII = Uint8Array.from({length: 128}, (_, unit) => (/[0-9A-Za-z]/.test(String.fromCharCode(unit)) ? 1 : 0));

const letters = new Map<number, boolean>();

/** What `WORD` counts as part of a run. */
function isLetter(point: number): boolean {
  const known = letters.get(point);
  if (known !== undefined) return known;
  const answer = /[\p{L}\p{N}\p{M}]/u.test(String.fromCodePoint(point));
  letters.set(point, answer);
  return answer;
}
