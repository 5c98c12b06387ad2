import type {Link, LinkType} from '../../../model/link.ts';
import type {Trace} from '../../../model/trace.ts';
import {compare} from '../compare.ts';
import type {Views} from '../views.ts';

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
  const between = links.filter(
    ({from, to, basis}) =>
      basis !== 'derived' && from.artifact !== to.artifact && place.has(from.artifact) && place.has(to.artifact),
  );
  const at = (key: string) => place.get(key) ?? 0;
  return onePerPair(between).toSorted((a, b) => at(a.from) - at(b.from) || at(a.to) - at(b.to));
}

/** Those of one document, at either end, in the order of the paths and without a look at all others. */
export function relationsOfDocument(key: string, views: Views): readonly Relation[] {
  const isNobodys = (each: string) => views.artifact(each)?.isTemplate ?? true;
  const between = [...views.linksFrom(key), ...views.linksTo(key)].filter(
    ({from, to}) => !isNobodys(from.artifact) && !isNobodys(to.artifact),
  );
  const at = (each: string) => views.artifact(each)?.path ?? '';
  return onePerPair(between).toSorted((a, b) => compare(at(a.from), at(b.from)) || compare(at(a.to), at(b.to)));
}

function onePerPair(links: readonly Link[]): readonly Relation[] {
  const pairs = new Map<string, {from: string; to: string; type: LinkType; count: number}>();
  for (const {from, to, type} of links) {
    const name = `${from.artifact}\n${to.artifact}`;
    const known = pairs.get(name);
    if (!known) pairs.set(name, {from: from.artifact, to: to.artifact, type, count: 1});
    else {
      known.count += 1;
      if (strength(type) < strength(known.type)) known.type = type;
    }
  }
  return [...pairs.values()];
}

export function strength(type: LinkType): number {
  return STRENGTH.indexOf(type);
}
