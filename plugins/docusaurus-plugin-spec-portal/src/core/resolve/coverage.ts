import type {ArtifactKind} from '../../model/artifact.ts';
import type {Coverage, CoverageStatus} from '../../model/coverage.ts';
import type {Item, ItemId} from '../../model/item.ts';
import type {Basis, Link} from '../../model/link.ts';
import type {Assembled} from './assemble.ts';

/** Which decisions and runbooks stand behind each requirement, in one pass over links and items. */
export function coverageOf(assembled: readonly Assembled[], links: readonly Link[]): readonly Coverage[] {
  const kinds = new Map<string, ArtifactKind>(assembled.map(({artifact}) => [artifact.key, artifact.kind]));
  const byItem = new Map<ItemId, Link[]>();
  const bySpec = new Map<string, Link[]>();
  const requirements = new Set<string>(assembled.flatMap(({items}) => items.filter(isTraced).map(({id}) => id)));
  for (const link of links) {
    const toKind = kinds.get(link.to.artifact);
    if (kinds.get(link.from.artifact) !== 'spec' || (toKind !== 'decision' && toKind !== 'runbook')) continue;
    if (link.form === 'diagram') continue;
    // What a spec does away with does not stand behind it.
    if (link.type === 'supersedes') continue;
    if (link.from.item && requirements.has(link.from.item)) push(byItem, link.from.item, link);
    else push(bySpec, link.from.artifact, {...link, basis: 'inherited'});
  }
  for (const [item, link] of namedWithByTasks(assembled, links, kinds, requirements)) push(byItem, item, link);
  return assembled.flatMap((each) => {
    const inherited = onePerTarget(bySpec.get(each.artifact.key) ?? []);
    const waivers = waiversOf(each);
    return each.items
      .filter(isTraced)
      .map((item) =>
        coverageOfItem(item, onePerTarget(byItem.get(item.id) ?? []), inherited, waivers.get(item.id) ?? [], kinds),
      );
  });
}

/** A task line that names a requirement and a runbook says that the runbook is for that requirement. */
function namedWithByTasks(
  assembled: readonly Assembled[],
  links: readonly Link[],
  kinds: ReadonlyMap<string, ArtifactKind>,
  requirements: ReadonlySet<string>,
): readonly (readonly [ItemId, Link])[] {
  const tasks = new Set<string>(
    assembled.flatMap(({items}) => items.filter(({kind}) => kind === 'task').map(({id}) => id)),
  );
  const fulfils = new Map<ItemId, ItemId[]>();
  const operates = new Map<ItemId, Link[]>();
  for (const link of links) {
    const {from, to} = link;
    if (from.item === null || !tasks.has(from.item) || link.basis === 'derived') continue;
    if (to.item !== null && requirements.has(to.item)) push(fulfils, from.item, to.item);
    else if (kinds.get(to.artifact) === 'runbook') push(operates, from.item, link);
  }
  return [...operates].flatMap(([task, runbooks]) =>
    (fulfils.get(task) ?? []).flatMap((item) => runbooks.map((link) => [item, {...link, basis: 'task'}] as const)),
  );
}

function coverageOfItem(
  item: Item,
  own: readonly Link[],
  inherited: readonly Link[],
  waivers: Coverage['waivers'],
  kinds: ReadonlyMap<string, ArtifactKind>,
): Coverage {
  const named = new Set(own.map(({to}) => to.artifact));
  const all = [...own, ...inherited.filter(({to}) => !named.has(to.artifact))];
  const behind = (kind: ArtifactKind) => all.filter(({to}) => kinds.get(to.artifact) === kind);
  return {
    item: item.id,
    status: statusOf(own.length, waivers.length, all.length),
    decisions: behind('decision'),
    runbooks: behind('runbook'),
    waivers,
  };
}

/** Accepted gaps with a reason, by item; words without one accept nothing. */
function waiversOf({files, items}: Assembled): ReadonlyMap<ItemId, Coverage['waivers']> {
  const byPlace = new Map(items.map(({id, anchor, position}) => [`${position.path}#${anchor}`, id]));
  const found = new Map<ItemId, Coverage['waivers'][number][]>();
  for (const {path, waivers} of files)
    for (const {item, side, reason, position} of waivers) {
      const id = byPlace.get(`${path}#${item}`);
      if (id && reason !== null) push(found, id, {side, reason, position});
    }
  return found;
}

function statusOf(own: number, waivers: number, all: number): CoverageStatus {
  if (own > 0) return 'covered';
  if (waivers > 0) return 'waived';
  return all > 0 ? 'inherited' : 'uncovered';
}

/** Requirements and success criteria that are still in force. */
export function isTraced({kind, state}: Item): boolean {
  return (kind === 'requirement' || kind === 'success-criterion') && state !== 'retired';
}

/** Written at the requirement, said by the runbook itself, put together by a task. */
const STRENGTH: readonly Basis[] = ['direct', 'section', 'derived', 'task', 'inherited'];

/** The strongest link to each target: written ones come first. */
function onePerTarget(links: readonly Link[]): readonly Link[] {
  const best = new Map<string, Link>();
  for (const link of links) {
    const known = best.get(link.to.artifact);
    if (!known || STRENGTH.indexOf(link.basis) < STRENGTH.indexOf(known.basis)) best.set(link.to.artifact, link);
  }
  return [...best.values()];
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
