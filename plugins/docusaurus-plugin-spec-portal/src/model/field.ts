import type {Position} from './position.ts';

/** One metadata key with its value as written, wherever it was carried: front matter, bold line, bullet, table. */
export interface Field {
  readonly key: string;
  readonly value: string;
  readonly carrier: 'front-matter' | 'line' | 'table';
  readonly position: Position;
}
