import type {Position} from './position.ts';

/** One Mermaid block. */
export interface Diagram {
  readonly source: string;
  /** Title from the diagram's `accTitle`, else the nearest heading. */
  readonly title: string;
  readonly position: Position;
}
