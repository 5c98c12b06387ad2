import type {DiagramFault} from './diagram.ts';
import type {History} from './history.ts';
import type {SkippedPath} from './source.ts';

/** What a host knows beside the documents. The core asks nobody: it has no clock and no Git. */
export interface Evidence {
  /** The day ages count to, `YYYY-MM-DD`. */
  readonly today: string;
  /** Null outside a repository, and as long as it is awaited. */
  readonly history: History | null;
  /** Nobody has read it yet, and somebody will. */
  readonly isHistoryAwaited?: boolean;
  /** Diagrams that cannot be drawn, by their source; null when nobody tried. */
  readonly diagrams: ReadonlyMap<string, DiagramFault> | null;
  /** What lies among the documents and is not read. */
  readonly skipped: readonly SkippedPath[];
  /** Pictures of the repository that are published; null when nobody looked. */
  readonly pictures: ReadonlySet<string> | null;
}
