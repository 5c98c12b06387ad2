import type {LinkType} from '../../../model/link.ts';
import type {Trace} from '../../../model/trace.ts';

/** All links from one document to another, as one. */
export interface Relation {
  readonly from: string;
  readonly to: string;
  /** The strongest of them. */
  readonly type: LinkType;
  readonly count: number;
}

/** What one document may be to another, what says most first. */
const STRENGTH: readonly LinkType[] = [
  'supersedes',
  'superseded-by',
  'amends',
  'decided-by',
  'operated-by',
  'implements',
  'covers',
  'verifies',
  'depends-on',
  'mentions',
];

/** Written links between documents, one per pair and direction, in the order of the documents' places. Templates are nobody's. */
export function relationsOf({artifacts, links}: Trace): readonly Relation[] {
  const place = new Map(artifacts.filter(({isTemplate}) => !isTemplate).map(({key}, index) => [key, index]));
  const pairs = new Map<string, {from: string; to: string; type: LinkType; count: number}>();
  for (const {from, to, type, basis} of links) {
    if (basis === 'derived' || from.artifact === to.artifact) continue;
    if (!place.has(from.artifact) || !place.has(to.artifact)) continue;
    const name = `${from.artifact}\n${to.artifact}`;
    const known = pairs.get(name);
    if (!known) pairs.set(name, {from: from.artifact, to: to.artifact, type, count: 1});
    else {
      known.count += 1;
      if (strength(type) < strength(known.type)) known.type = type;
    }
  }
  const at = (key: string) => place.get(key) ?? 0;
  return [...pairs.values()].toSorted((a, b) => at(a.from) - at(b.from) || at(a.to) - at(b.to));
}

export function strength(type: LinkType): number {
  return STRENGTH.indexOf(type);
}
