import type {Position} from './position.ts';

/** One metadata key with its value as written, wherever it was carried: front matter, bold line, bullet, table. */
export interface Field {
  readonly key: string;
  readonly value: string;
  readonly carrier: 'front-matter' | 'line' | 'table';
  readonly position: Position;
}

/** A link in a field's value: a reference by its slot, or an address of another site. */
export interface FieldLink {
  /** Where its words begin and end in the value. */
  readonly start: number;
  readonly end: number;
  readonly slot: number | null;
  readonly href: string | null;
}
