import type {Position} from './position.ts';

/** Kinds of Mermaid diagrams by the word they open with; `other` for words we do not know. */
export const DIAGRAM_KINDS = [
  'flowchart',
  'sequence',
  'state',
  'class',
  'er',
  'c4',
  'gantt',
  'pie',
  'mindmap',
  'timeline',
  'git',
  'journey',
  'quadrant',
  'requirement',
  'other',
] as const;

export type DiagramKind = (typeof DIAGRAM_KINDS)[number];

/** One Mermaid block. */
export interface Diagram {
  readonly source: string;
  /** From `accTitle`, else the title in the block's own front matter, else the nearest heading; empty without any. */
  readonly title: string;
  /** The author's words for somebody who cannot see it: `accDescr`. */
  readonly description: string | null;
  readonly kind: DiagramKind;
  /** What the picture says; null where a line of it was not understood, since half a picture misleads. */
  readonly outline: DiagramOutline | null;
  /** Anchor of the nearest heading. */
  readonly section: string | null;
  /** Characters in front of each line of the source in its file: a block in a list is indented. */
  readonly indent: number;
  readonly position: Position;
}

/** A picture as boxes and lines between them, in the order of the source. */
export interface DiagramOutline {
  readonly nodes: readonly DiagramNode[];
  readonly edges: readonly DiagramEdge[];
}

export interface DiagramNode {
  /** What the source calls it. */
  readonly name: string;
  /** What a reader sees; the name where nothing else is written. */
  readonly label: string;
  /** A frame around others. */
  readonly isGroup: boolean;
}

export interface DiagramEdge {
  /** Labels of the two ends. */
  readonly from: string;
  readonly to: string;
  readonly label: string;
}

/** Why a diagram cannot be drawn, in the words of the drawing library. */
export interface DiagramFault {
  readonly message: string;
  /** 1-based, within the source of the diagram; null when the library does not say. */
  readonly line: number | null;
  readonly column: number | null;
}
