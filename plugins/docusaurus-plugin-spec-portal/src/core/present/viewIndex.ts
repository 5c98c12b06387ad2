import type {Artifact} from '../../model/artifact.ts';
import type {Contradiction} from '../../model/contradiction.ts';
import type {Coverage} from '../../model/coverage.ts';
import type {Item, ItemId} from '../../model/item.ts';
import type {Link} from '../../model/link.ts';
import type {Trace} from '../../model/trace.ts';
import type {Heading} from '../../model/tree.ts';
import {groupBy} from './groupBy.ts';

/** Look-ups over a whole trace, in one pass over each of its lists. */
export interface ViewIndex {
  readonly artifacts: ReadonlyMap<string, Artifact>;
  readonly keyOfPath: ReadonlyMap<string, string>;
  readonly items: ReadonlyMap<ItemId, Item>;
  readonly itemsOf: ReadonlyMap<string, readonly Item[]>;
  readonly coverage: ReadonlyMap<ItemId, Coverage>;
  readonly questionsOf: ReadonlyMap<ItemId | null, readonly Item[]>;
  readonly contradictionsOf: ReadonlyMap<string, readonly Contradiction[]>;
  readonly headingsOf: ReadonlyMap<string, readonly Heading[]>;
  /** By path, the anchors of what its page leaves out. */
  readonly beyond: ReadonlyMap<string, readonly string[]>;
  readonly linksTo: ReadonlyMap<string, readonly Link[]>;
  readonly linksFrom: ReadonlyMap<string, readonly Link[]>;
  readonly servedLinks: ReadonlyMap<string, readonly Link[]>;
  readonly neighbours: ReadonlyMap<string, readonly string[]>;
}

export function createViewIndex(trace: Trace): ViewIndex {
  const artifacts = new Map<string, Artifact>();
  const keyOfPath = new Map<string, string>();
  for (const artifact of trace.artifacts) {
    artifacts.set(artifact.key, artifact);
    keyOfPath.set(artifact.path, artifact.key);
  }
  const items = new Map<ItemId, Item>();
  const itemsOf = new Map<string, Item[]>();
  for (const item of trace.items) {
    items.set(item.id, item);
    push(itemsOf, item.artifact, item);
  }
  const coverage = new Map<ItemId, Coverage>();
  for (const each of trace.coverage) coverage.set(each.item, each);
  const headingsOf = new Map<string, readonly Heading[]>();
  const beyond = new Map<string, readonly string[]>();
  for (const {facts} of trace.files) {
    headingsOf.set(facts.path, facts.headings);
    if (facts.left > 0) beyond.set(facts.path, facts.beyond);
  }
  return {
    artifacts,
    keyOfPath,
    items,
    itemsOf,
    coverage,
    questionsOf: groupBy(
      trace.items.filter(({kind, owner}) => kind === 'clarification' && owner !== null),
      ({owner}) => owner,
    ),
    contradictionsOf: groupBy(trace.contradictions, ({artifact}) => artifact),
    headingsOf,
    beyond,
    ...linkIndex(trace.links, artifacts),
  };
}

function linkIndex(
  links: readonly Link[],
  artifacts: ReadonlyMap<string, Artifact>,
): Pick<ViewIndex, 'linksTo' | 'linksFrom' | 'servedLinks' | 'neighbours'> {
  const linksTo = new Map<string, Link[]>();
  const linksFrom = new Map<string, Link[]>();
  const servedLinks = new Map<string, Link[]>();
  const neighbours = new Map<string, Set<string>>();
  for (const link of links) {
    const {from, to, basis} = link;
    if (from.artifact === to.artifact) continue;
    if (basis !== 'derived') {
      push(linksTo, to.artifact, link);
      push(linksFrom, from.artifact, link);
    }
    if (artifacts.get(from.artifact)?.kind === 'spec') push(servedLinks, to.artifact, link);
    join(neighbours, from.artifact, to.artifact);
    join(neighbours, to.artifact, from.artifact);
  }
  const sorted = new Map<string, readonly string[]>();
  for (const [key, others] of neighbours) sorted.set(key, [...others].toSorted());
  return {linksTo, linksFrom, servedLinks, neighbours: sorted};
}

function push<Value>(groups: Map<string, Value[]>, key: string, value: Value): void {
  const group = groups.get(key);
  if (group) group.push(value);
  else groups.set(key, [value]);
}

function join(groups: Map<string, Set<string>>, key: string, other: string): void {
  const group = groups.get(key);
  if (group) group.add(other);
  else groups.set(key, new Set([other]));
}
