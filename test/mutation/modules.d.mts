export interface MutatedModule {
  readonly name: string;
  readonly files: readonly string[];
  /** Globs. */
  readonly tests: readonly string[];
}

export const MODULES: readonly MutatedModule[];

/** Where the figures of a module stand after a run. */
export function reportOf(name: string): string;
