import type {Coverage} from '../../model/coverage.ts';
import type {Evidence} from '../../model/evidence.ts';
import type {ItemId} from '../../model/item.ts';
import {ofParts} from '../../model/parts.ts';
import type {Commit} from '../../model/revisions.ts';
import type {Trace} from '../../model/trace.ts';

/** A requirement whose words are younger than the day its runbook was last found right. */
export interface Suspect {
  readonly item: ItemId;
  /** The commit that gave the requirement its words of today. */
  readonly changed: Commit;
  /** Never empty. */
  readonly runbooks: readonly SuspectRunbook[];
}

export interface SuspectRunbook {
  /** Key of the runbook. */
  readonly artifact: string;
  /** `YYYY-MM-DD`, before the day of the change. */
  readonly verified: string;
}

/**
 * The requirements to be looked at again. Only a runbook that is named for the requirement itself counts, and only one that
 * says when it was verified; without history nothing is suspect. On one and the same day nobody knows which came first.
 */
export function suspectsOf(trace: Trace, {history}: Evidence): ReadonlyMap<ItemId, Suspect> {
  if (history === null) return new Map();
  const verified = new Map(
    trace.artifacts.flatMap(({kind, key, dates}): [string, string][] =>
      kind === 'runbook' && dates.verified !== null ? [[key, dates.verified]] : [],
    ),
  );
  return new Map(
    operated(trace.coverage).flatMap(({item, runbooks}): [ItemId, Suspect][] => {
      const own = runbooks.flatMap(({basis, to: {artifact}}): SuspectRunbook[] => {
        const day = basis === 'inherited' ? undefined : verified.get(artifact);
        return day === undefined ? [] : [{artifact, verified: day}];
      });
      // Many runbooks do not say when they were verified.
      const changed = own.length === 0 ? undefined : history.items.get(item)?.changed;
      if (changed === undefined) return [];
      const older = new Map(own.filter((each) => each.verified < changed.date).map((each) => [each.artifact, each]));
      return older.size > 0 ? [[item, {item, changed, runbooks: [...older.values()]}]] : [];
    }),
  );
}

/** Most requirements name no runbook. */
const operated = ofParts((coverage: readonly Coverage[]) =>
  coverage.filter(({runbooks}) => runbooks.some(({basis}) => basis !== 'inherited')),
);
