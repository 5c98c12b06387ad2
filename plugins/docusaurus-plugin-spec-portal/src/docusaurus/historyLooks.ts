import {createHistorian} from '../core/index.ts';
import type {History} from '../model/history.ts';
import {type Measure, unmeasured} from '../model/measure.ts';
import type {SourceFile} from '../model/source.ts';
import type {Trace} from '../model/trace.ts';
import {createPauses, createRevisionReader, readPrefix} from '../node/index.ts';
import type {ResolvedOptions} from '../options.ts';

/** What a look at the documents knows of their history. */
export interface KnownHistory {
  /** Null where there is none, and as long as it is awaited. */
  readonly history: History | null;
  readonly isAwaited: boolean;
  /** Path of the portal root below the repository's top folder, with a slash at its end; empty at the top. */
  readonly prefix: string;
  /** Why Git did not answer although it should have been able to; null when all is well. */
  readonly failure: string | null;
}

/**
 * The history of a portal from look to look. Old versions take longer to read than the documents, so whoever looks again
 * does not wait for them the first time. From then on each look knows what the documents' history is.
 */
export interface HistoryLooks {
  readonly look: (trace: Trace, files: readonly SourceFile[]) => Promise<KnownHistory>;
  /**
   * Reads what the last look did not wait for, and lets others have their turn meanwhile.
   * @returns whether the next look would say something else
   */
  readonly lookLater: (trace: Trace, files: readonly SourceFile[]) => Promise<boolean>;
}

/** @param isRepeated whether anybody looks again; who looks once waits for everything. */
export function createHistoryLooks(
  root: string,
  options: ResolvedOptions,
  isRepeated: boolean,
  measure: Measure = unmeasured,
): HistoryLooks {
  const isOn = options.history.commits > 0;
  const historian = createHistorian(options, isRepeated);
  const readRevisions = createRevisionReader(root, historian.wanted, isOn);
  let isRead = !isRepeated || !isOn;
  /** What the last look did not say, be it that another one has read it meanwhile. */
  let isAwaited = false;
  let hasFailed = false;
  return {
    async look(trace, files) {
      // Addresses of sources and edits begin with it.
      if (!isRead) {
        const prefix = await measure('history', () => readPrefix(root));
        isAwaited = prefix !== null;
        return {history: null, isAwaited, prefix: prefix ?? '', failure: null};
      }
      const answer = await measure('history', readRevisions);
      isAwaited = false;
      hasFailed = false;
      const history = measure('history', () => historian.tell(answer, trace, files));
      const failure = answer.state === 'failed' ? answer.message : null;
      return {history, isAwaited: false, prefix: history?.prefix ?? '', failure};
    },
    async lookLater(trace, files) {
      if (!isRead) {
        const answer = await readRevisions();
        const pause = createPauses();
        const reading = historian.read(answer, trace, files);
        while (measure('history', () => reading.next().done !== true)) {
          const turn = pause();
          if (turn) await turn;
        }
        // Told here, the next look finds it told.
        measure('history', () => historian.tell(answer, trace, files));
        isRead = true;
        hasFailed = answer.state === 'failed';
      }
      return isAwaited || hasFailed;
    },
  };
}
