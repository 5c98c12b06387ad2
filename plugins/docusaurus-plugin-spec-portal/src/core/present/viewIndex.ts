import type {Artifact} from '../../model/artifact.ts';
import type {Coverage} from '../../model/coverage.ts';
import type {Item, ItemId} from '../../model/item.ts';
import type {Link} from '../../model/link.ts';
import {pushTo} from '../../model/pushTo.ts';
import type {Trace} from '../../model/trace.ts';
import type {Heading} from '../../model/tree.ts';
import type {Memory} from '../memory/memory.ts';
import {itemsById, keysByPath} from '../resolve/indexes.ts';
import {groupBy} from './groupBy.ts';

/** An index, made again when a list it is made of is another one. */
export function indexOnce<Index extends object>(
  memory: Memory,
  name: string,
  lists: readonly object[],
  make: () => Index,
): Index {
  const source = memory.read(`lists of ${name}`, (at: number) => lists[at]);
  return memory.remember(name, (_all: 'all') => {
    for (const at of lists.keys()) source(at);
    return make();
  })('all');
}

export function artifactIndex(all: readonly Artifact[]) {
  const artifacts = new Map<string, Artifact>();
  for (const artifact of all) artifacts.set(artifact.key, artifact);
  return {artifacts, keyOfPath: keysByPath(all)};
}

export function itemIndex(all: readonly Item[]) {
  const itemsOf = new Map<string, Item[]>();
  const questionsOf = new Map<string, Item[]>();
  for (const item of all) {
    pushTo(itemsOf, item.artifact, item);
    if (item.kind === 'clarification' && item.owner !== null) pushTo(questionsOf, item.owner, item);
  }
  return {items: itemsById(all), itemsOf, questionsOf};
}

export function coverageIndex(all: readonly Coverage[]): ReadonlyMap<ItemId, Coverage> {
  const coverage = new Map<ItemId, Coverage>();
  for (const each of all) coverage.set(each.item, each);
  return coverage;
}

/** What files say beside items and links. */
export function fileIndex({files, contradictions}: Trace) {
  const headingsOf = new Map<string, readonly Heading[]>();
  // By path, the anchors of what its page leaves out.
  const beyond: Record<string, readonly string[]> = Object.create(null);
  for (const {facts} of files) {
    headingsOf.set(facts.path, facts.headings);
    if (facts.left > 0) beyond[facts.path] = facts.beyond;
  }
  return {headingsOf, beyond, contradictions: groupBy(contradictions, ({artifact}) => artifact)};
}

export function linkIndex(links: readonly Link[], artifacts: ReadonlyMap<string, Artifact>) {
  const linksTo = new Map<string, Link[]>();
  const linksFrom = new Map<string, Link[]>();
  const servedLinks = new Map<string, Link[]>();
  const neighbours = new Map<string, Set<string>>();
  for (const link of links) {
    const {from, to, basis} = link;
    if (from.artifact === to.artifact) continue;
    if (basis !== 'derived') {
      pushTo(linksTo, to.artifact, link);
      pushTo(linksFrom, from.artifact, link);
    }
    if (artifacts.get(from.artifact)?.kind === 'spec') pushTo(servedLinks, to.artifact, link);
    join(neighbours, from.artifact, to.artifact);
    join(neighbours, to.artifact, from.artifact);
  }
  const sorted = new Map<string, readonly string[]>();
  for (const [key, others] of neighbours) sorted.set(key, [...others].toSorted());
  return {linksTo, linksFrom, servedLinks, neighbours: sorted};
}

function join(groups: Map<string, Set<string>>, key: string, other: string): void {
  const group = groups.get(key);
  if (group) group.add(other);
  else groups.set(key, new Set([other]));
}
