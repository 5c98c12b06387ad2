import type {ArtifactKind} from '../../model/artifact.ts';
import type {Coverage, CoverageStatus} from '../../model/coverage.ts';
import type {Item, ItemId} from '../../model/item.ts';
import type {Link} from '../../model/link.ts';
import type {Assembled} from './assemble.ts';

const WAIVED = /\((?:runbook|decision|adr|trace)s?\s*:\s*(?:n\/?a|none|not applicable)\s*[—–:,-]+\s*\S[^)]*\)/i;

/** Which decisions and runbooks stand behind each requirement, in one pass over links and items. */
export function coverageOf(assembled: readonly Assembled[], links: readonly Link[]): readonly Coverage[] {
  const kinds = new Map<string, ArtifactKind>(assembled.map(({artifact}) => [artifact.key, artifact.kind]));
  const byItem = new Map<ItemId, Link[]>();
  const bySpec = new Map<string, Link[]>();
  const requirements = new Set<string>(assembled.flatMap(({items}) => items.filter(isTraced).map(({id}) => id)));
  for (const link of links) {
    const toKind = kinds.get(link.to.artifact);
    if (kinds.get(link.from.artifact) !== 'spec' || (toKind !== 'decision' && toKind !== 'runbook')) continue;
    // What a spec does away with does not stand behind it.
    if (link.type === 'supersedes') continue;
    if (link.from.item && requirements.has(link.from.item)) push(byItem, link.from.item, link);
    else push(bySpec, link.from.artifact, {...link, basis: 'inherited'});
  }
  return assembled.flatMap(({artifact, items}) => {
    const inherited = onePerTarget(bySpec.get(artifact.key) ?? []);
    return items.filter(isTraced).map((item) => coverageOfItem(item, onePerTarget(byItem.get(item.id) ?? []), inherited, kinds));
  });
}

function coverageOfItem(item: Item, own: readonly Link[], inherited: readonly Link[], kinds: ReadonlyMap<string, ArtifactKind>): Coverage {
  const named = new Set(own.map(({to}) => to.artifact));
  const all = [...own, ...inherited.filter(({to}) => !named.has(to.artifact))];
  const behind = (kind: ArtifactKind) => all.filter(({to}) => kinds.get(to.artifact) === kind);
  return {item: item.id, status: statusOf(item, own.length, all.length), decisions: behind('decision'), runbooks: behind('runbook')};
}

function statusOf({text}: Item, own: number, all: number): CoverageStatus {
  if (own > 0) return 'covered';
  if (WAIVED.test(text)) return 'waived';
  return all > 0 ? 'inherited' : 'uncovered';
}

/** Requirements and success criteria that are still in force. */
export function isTraced({kind, state}: Item): boolean {
  return (kind === 'requirement' || kind === 'success-criterion') && state !== 'retired';
}

/** The strongest link to each target: written ones come first. */
function onePerTarget(links: readonly Link[]): readonly Link[] {
  const best = new Map<string, Link>();
  for (const link of links) {
    const known = best.get(link.to.artifact);
    if (!known || (known.basis === 'derived' && link.basis !== 'derived')) best.set(link.to.artifact, link);
  }
  return [...best.values()];
}

function push<K>(map: Map<K, Link[]>, key: K, link: Link): void {
  const list = map.get(key);
  if (list) list.push(link);
  else map.set(key, [link]);
}
