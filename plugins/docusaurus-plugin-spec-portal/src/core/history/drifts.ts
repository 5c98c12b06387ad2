import type {Change, Drift} from '../../model/history.ts';
import type {Commit} from '../../model/revisions.ts';
import type {Stage} from '../../model/status.ts';

const APPROVED: ReadonlySet<Stage> = new Set(['accepted', 'implementing', 'done']);

/** Requirements that changed after their document was approved, while commits are read from the oldest to the newest. */
export interface Drifts {
  /** The stage a commit leaves a document in; told also when it stays the same. */
  readonly stage: (main: string, stage: Stage | null, commit: Commit) => void;
  readonly change: (main: string, change: Change) => void;
  readonly forget: (main: string) => void;
  readonly all: () => ReadonlyMap<string, Drift>;
}

export function createDrifts(): Drifts {
  const known = new Map<string, {approved: Commit | null; stage: Stage | null; changes: Change[]}>();
  return {
    stage(main, stage, commit) {
      const last = known.get(main);
      const isApproved = stage !== null && APPROVED.has(stage);
      const wasApproved = last?.stage !== null && last?.stage !== undefined && APPROVED.has(last.stage);
      if (isApproved && wasApproved) known.set(main, {...last, stage});
      else known.set(main, {approved: isApproved ? commit : null, stage, changes: []});
    },
    change(main, change) {
      const {approved, changes} = known.get(main) ?? {};
      if (approved && approved.id !== change.commit.id) changes?.push(change);
    },
    forget: (main) => void known.delete(main),
    all: () =>
      new Map(
        [...known].flatMap(([main, {approved, stage, changes}]): [string, Drift][] =>
          approved && stage && changes.length > 0 ? [[main, {approved, stage, changes: changes.toReversed()}]] : [],
        ),
      ),
  };
}
