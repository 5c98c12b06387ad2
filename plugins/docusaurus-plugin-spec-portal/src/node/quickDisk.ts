/** Milliseconds that an answer may take on average: to wait for one keeps this process as busy. */
const QUICK = 0.03;
/** Milliseconds beyond that, once: the engine may have collected garbage meanwhile. */
const HICCUP = 5;

/**
 * Questions to a file system, one after the other and without waiting, as long as it has its answers at hand: to wait for one
 * takes several times as long. One that is slow, on a network or below another system, is quicker when it is asked for many
 * answers at a time.
 */
export interface QuickDisk {
  /** Whether the questions so far were answered at once. */
  readonly isQuick: () => boolean;
  /** @throws what `question` throws. */
  readonly ask: <Answer>(question: () => Answer) => Answer;
}

/** @param now milliseconds. */
export function createQuickDisk(now: () => number = () => performance.now()): QuickDisk {
  let asked = 0;
  let spent = 0;
  return {
    isQuick: () => spent <= HICCUP + asked * QUICK,
    ask(question) {
      const begin = now();
      try {
        return question();
      } finally {
        asked += 1;
        spent += now() - begin;
      }
    },
  };
}
