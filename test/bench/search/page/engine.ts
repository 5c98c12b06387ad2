/** What each engine of the comparison does in the page. */
export interface PageEngine {
  /** Fetches what the engine needs before its first answer, anew each time. */
  readonly open: () => Promise<void>;
  /** Answers from ids and titles, where the engine tells them apart. */
  readonly names: (query: Asked) => Promise<readonly Found[]>;
  readonly all: (query: Asked) => Promise<readonly Found[]>;
}

export interface Asked {
  readonly query: string;
  readonly reading?: string;
}

export interface Found {
  readonly id: string;
  readonly href: string;
}

/** So many results are looked at. */
export const SHOWN = 10;

/** So many are asked for and prepared by ours, as its dialog does; peers prepare those that are looked at. */
export const DIALOG = 12;

/** The part of a bench that Playwright speaks to. */
export function offer(engine: PageEngine): void {
  Object.assign(window, {engine});
}
