import type {Artifact, Supersession} from '../../model/artifact.ts';
import type {Link} from '../../model/link.ts';

/** One statement that an artifact replaces another, and which of the two made it. */
export interface Replacement {
  readonly newer: string;
  readonly older: string;
  readonly statedBy: 'newer' | 'older';
  readonly remark: string | null;
}

/** Both sides of every supersession by path; a side that only the other one states is derived. */
export function supersessionsOf(
  path: string,
  replacements: readonly Replacement[],
): Pick<Artifact, 'supersedes' | 'supersededBy'> {
  return {
    supersedes: sidesOf(
      replacements.filter(({newer}) => newer === path),
      'older',
      'newer',
    ),
    supersededBy: sidesOf(
      replacements.filter(({older}) => older === path),
      'newer',
      'older',
    ),
  };
}

function sidesOf(
  replacements: readonly Replacement[],
  other: 'newer' | 'older',
  own: 'newer' | 'older',
): readonly Supersession[] {
  const byPath = new Map<string, Supersession>();
  for (const replacement of replacements) {
    const path = replacement[other];
    const known = byPath.get(path);
    byPath.set(path, {
      path,
      derived: (known?.derived ?? true) && replacement.statedBy !== own,
      remark: known?.remark ?? replacement.remark,
    });
  }
  return [...byPath.values()].toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

/** Whether a link may say that one artifact takes the other's place. */
export function isReplacement({type, from, to}: Link): boolean {
  return (type === 'supersedes' || type === 'superseded-by') && to.item === null && from.artifact !== to.artifact;
}
