/** One piece of metadata as its author wrote it. */
export interface FieldView {
  readonly label: string;
  /** The words a status was read from, beside the status itself. */
  readonly isStatus: boolean;
  /** The value in pieces: words, and words that are links. */
  readonly parts: readonly FieldPart[];
}

/** Words of a value; `slot` of the page's links or an address where they are a link. */
export interface FieldPart {
  readonly text: string;
  readonly slot: number | null;
  readonly href: string | null;
}
