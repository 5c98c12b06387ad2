import type {ChangeView} from 'docusaurus-plugin-spec-portal/client';

/** Changes of one sort in one commit: an import of a hundred documents is one thing that happened. */
export interface ChangeGroup {
  readonly key: string;
  readonly changes: readonly ChangeView[];
}

export interface ChangeDay {
  readonly date: string;
  readonly groups: readonly ChangeGroup[];
}

/** By day, and within a day by commit and sort, in the order given. */
export function daysOf(changes: readonly ChangeView[]): readonly ChangeDay[] {
  return grouped(changes, ({commit}) => commit.date).map(([date, ofDay]) => ({
    date,
    groups: grouped(ofDay, ({commit, kind}) => `${commit.id} ${kind}`).map(([key, ofGroup]) => ({
      key,
      changes: ofGroup,
    })),
  }));
}

function grouped(
  changes: readonly ChangeView[],
  keyOf: (change: ChangeView) => string,
): readonly (readonly [string, readonly ChangeView[]])[] {
  const groups = new Map<string, ChangeView[]>();
  for (const change of changes) {
    const key = keyOf(change);
    const group = groups.get(key);
    if (group) group.push(change);
    else groups.set(key, [change]);
  }
  return [...groups];
}
