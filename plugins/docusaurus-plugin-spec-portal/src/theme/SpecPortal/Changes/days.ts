import type {ChangeView} from 'docusaurus-plugin-spec-portal/client';

/** What one commit did to one document; or documents that one commit brought, took or renamed. */
export interface ChangeGroup {
  readonly key: string;
  readonly of: 'document' | 'documents';
  /** Never empty. */
  readonly changes: readonly ChangeView[];
}

export interface ChangeDay {
  readonly date: string;
  readonly groups: readonly ChangeGroup[];
}

/** By day, and within a day by commit and document, in the order given. */
export function daysOf(changes: readonly ChangeView[]): readonly ChangeDay[] {
  return grouped(changes, ({commit}) => commit.date).map(([date, ofDay]) => ({
    date,
    groups: grouped(ofDay, keyOf).map(([key, ofGroup]) => ({
      key,
      of: ofGroup.every(isOfDocuments) ? 'documents' : 'document',
      changes: ofGroup,
    })),
  }));
}

function keyOf(change: ChangeView): string {
  const {commit, kind, artifact, title} = change;
  return `${commit.id} ${isOfDocuments(change) ? kind : (artifact?.key ?? title)}`;
}

function isOfDocuments({kind}: ChangeView): boolean {
  return kind === 'added' || kind === 'removed' || kind === 'renamed';
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
