/** Page data that is there without waiting. */
export interface Peeked {
  readonly data: unknown;
  /** Where this version was fetched from; null for data that came with the page. */
  readonly address: string | null;
  /** JSON to be written into the page, so that its first visitor needs no request; null when it is not needed. */
  readonly inline: string | null;
}

/**
 * Where page data comes from: files while pages are generated, the HTML itself on a first visit.
 * `configureWebpack` names the implementation: `@spec-portal/data-source`.
 */
export interface DataSource {
  /** Answers undefined when the data must be fetched first; `data: null` when there is none of that name. */
  readonly peek: (instance: string, name: string, select: Select) => Peeked | undefined;
}

/** Takes the part of a file that a component draws, so that no more than that is written into a page. */
export interface Select {
  /** Names the part; empty for the whole file. */
  readonly key: string;
  /** Asked of files that are there only. */
  readonly of: (data: object) => unknown;
  /** False where the page's HTML says already what is drawn from the data. */
  readonly isWritten?: boolean;
}

/** What a component draws of a file; null when there is no such file. */
export function selected({of}: Select, file: unknown): unknown {
  return typeof file === 'object' && file !== null ? of(file) : null;
}

/** The value of `data-spec-portal` on the script element that carries data. */
export function scriptName(name: string, {key}: Select): string {
  return key === '' ? name : `${name}#${key}`;
}
