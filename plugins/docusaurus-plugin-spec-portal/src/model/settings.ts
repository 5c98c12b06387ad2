import type {Severity} from './diagnostic.ts';
import type {ItemKind} from './item.ts';
import type {Stage} from './status.ts';

/** What the core needs to know of the options. Everything has a value. */
export interface Settings {
  /** Globs per kind, relative to the root. */
  readonly include: {
    readonly specs: readonly string[];
    readonly decisions: readonly string[];
    readonly runbooks: readonly string[];
  };
  readonly exclude: readonly string[];
  /** Globs of Prometheus rule files. */
  readonly alerts: readonly string[];
  /** Status words, lower case, with the stage they mean; checked before the built-in vocabulary. */
  readonly statuses: Readonly<Record<string, Stage>>;
  /** Id families with the kind of item they number; added to the built-in ones. */
  readonly families: Readonly<Record<string, ItemKind>>;
  /** Web address of the repository without a trailing slash; null when unknown. */
  readonly repositoryUrl: string | null;
  readonly repositoryBranch: string;
  /** Days after which a verified runbook is stale; null when it never is. */
  readonly staleRunbookAfter: number | null;
  /** How many commits that touch documents are compared; 0 when Git is not asked at all. */
  readonly history: {readonly commits: number};
  /** Severity per diagnostic code; `off` silences a rule. */
  readonly severities: Readonly<Record<string, Severity | 'off'>>;
  /** How much is read and shown: bytes of a file, rows of a page, rows of the matrix. */
  readonly limits: {readonly fileBytes: number; readonly pageRows: number; readonly matrixRows: number};
}
