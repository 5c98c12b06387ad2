/** One thing a person has read in a file of a corpus. Facts are right even where the product is wrong. */
export type Fact = Statement & {
  /** Why the product is wrong here today. The fact stays; the day it holds, its test asks for this line to go. */
  readonly limit?: string;
};

type Statement =
  | {
      /** A title `is` the first 16 hexadecimal digits of its SHA-256. */
      readonly fact: 'kind' | 'title' | 'id' | 'status' | 'stage' | 'created';
      readonly path: string;
      readonly is: string | null;
    }
  /** The file is no spec, decision or runbook. */
  | {readonly fact: 'no-record'; readonly path: string}
  | {readonly fact: 'companion'; readonly path: string; readonly of: string}
  /** How many items of a kind a file defines. */
  | {
      readonly fact: 'count';
      readonly path: string;
      readonly kind: string;
      readonly family?: string;
      readonly state?: string;
      readonly is: number;
    }
  /** An item begins in this line. */
  | {
      readonly fact: 'item';
      readonly path: string;
      readonly line: number;
      /** Left out where authors write none and the product may choose. */
      readonly id?: string | null;
      readonly kind: string;
      readonly level?: string;
      readonly state?: string;
      readonly priority?: string;
    }
  /** A decoy: nothing is defined in this line. */
  | {readonly fact: 'no-item'; readonly path: string; readonly line: number}
  /** A reference in this line leads to that file, or to an item in it. */
  | {
      readonly fact: 'link';
      readonly path: string;
      readonly line: number;
      readonly to: string;
      readonly item?: string;
      readonly toLine?: number;
      readonly type?: string;
    }
  | {
      readonly fact: 'unresolved';
      readonly path: string;
      readonly line: number;
      readonly raw: string;
      readonly reason: string;
    }
  /** Words that look like a reference and are none. */
  | {readonly fact: 'no-reference'; readonly path: string; readonly line: number; readonly raw: string}
  | {readonly fact: 'question'; readonly path: string; readonly line: number; readonly state: string}
  | {readonly fact: 'supersedes'; readonly path: string; readonly to: string};

/** A fact as the name of its test: `link docs/a.md:12 to=docs/b.md`. */
export function nameOf(fact: Fact): string {
  const {fact: word, path, limit: _limit, ...rest} = fact;
  const line = 'line' in rest ? `:${rest.line}` : '';
  const others = Object.entries(rest).filter(([key]) => key !== 'line');
  return [`${word} ${path}${line}`, ...others.map(([key, value]) => `${key}=${String(value)}`)].join(' ');
}
