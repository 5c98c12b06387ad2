import type {ArtifactKind} from '../../model/artifact.ts';
import type {Coverage, CoverageStatus} from '../../model/coverage.ts';
import type {Item, ItemId} from '../../model/item.ts';
import type {Basis, Link} from '../../model/link.ts';
import type {Memory} from '../memory/memory.ts';
import type {Assembled} from './assemble.ts';

/** Which decisions and runbooks stand behind each requirement, in one pass over links and items. */
export function coverageOf(
  assembled: readonly Assembled[],
  links: readonly Link[],
  memory: Memory,
): readonly Coverage[] {
  const kinds = new Map<string, ArtifactKind>(assembled.map(({artifact}) => [artifact.key, artifact.kind]));
  const own = new Map(assembled.map((each) => [each.artifact.key, each]));
  const linksOf = new Map<string, Link[]>();
  for (const link of links) push(linksOf, link.from.artifact, link);
  const tasks = namedWithByTasks(assembled, links, kinds);
  const source = memory.read('links behind an artifact', (key: string) => ({
    own: own.get(key),
    links: linksOf.get(key) ?? [],
    tasks: tasks.get(key) ?? [],
  }));
  const kindOf = memory.read('kind of what is linked', (key: string) => kinds.get(key));
  const coverage = memory.remember('coverage of an artifact', (key: string): readonly Coverage[] => {
    const {own: each, ...behind} = source(key);
    return each ? coverageOfArtifact(each, behind, kindOf) : [];
  });
  return assembled.flatMap(({artifact}) => coverage(artifact.key));
}

interface Behind {
  /** Those that begin at the artifact. */
  readonly links: readonly Link[];
  readonly tasks: readonly TaskLink[];
}

/** What a task names with a requirement. */
interface TaskLink {
  readonly item: ItemId;
  readonly link: Link;
}

function coverageOfArtifact(
  own: Assembled,
  {links, tasks}: Behind,
  kindOf: (key: string) => ArtifactKind | undefined,
): readonly Coverage[] {
  const requirements = own.items.filter(isTraced);
  const asked = new Set<ItemId>(requirements.map(({id}) => id));
  const byItem = new Map<ItemId, Link[]>();
  const ofSpec: Link[] = [];
  for (const link of own.artifact.kind === 'spec' ? links : []) {
    const toKind = kindOf(link.to.artifact);
    if (toKind !== 'decision' && toKind !== 'runbook') continue;
    if (link.form === 'diagram') continue;
    // What a spec does away with does not stand behind it.
    if (link.type === 'supersedes') continue;
    if (link.from.item && asked.has(link.from.item)) push(byItem, link.from.item, link);
    else ofSpec.push({...link, basis: 'inherited'});
  }
  for (const {item, link} of tasks) push(byItem, item, {...link, basis: 'task'});
  const inherited = onePerTarget(ofSpec);
  const waivers = waiversOf(own);
  return requirements.map((item) =>
    coverageOfItem(item, onePerTarget(byItem.get(item.id) ?? []), inherited, waivers.get(item.id) ?? [], kindOf),
  );
}

/** A task line that names a requirement and a runbook says that the runbook is for that requirement. By the requirement's artifact. */
function namedWithByTasks(
  assembled: readonly Assembled[],
  links: readonly Link[],
  kinds: ReadonlyMap<string, ArtifactKind>,
): ReadonlyMap<string, readonly TaskLink[]> {
  const tasks = new Set<ItemId>();
  const requirements = new Map<ItemId, string>();
  for (const {items} of assembled)
    for (const item of items) {
      if (item.kind === 'task') tasks.add(item.id);
      if (isTraced(item)) requirements.set(item.id, item.artifact);
    }
  const fulfils = new Map<ItemId, ItemId[]>();
  const operates = new Map<ItemId, Link[]>();
  for (const link of links) {
    const {from, to} = link;
    if (from.item === null || !tasks.has(from.item) || link.basis === 'derived') continue;
    if (to.item !== null && requirements.has(to.item)) push(fulfils, from.item, to.item);
    else if (kinds.get(to.artifact) === 'runbook') push(operates, from.item, link);
  }
  const found = new Map<string, TaskLink[]>();
  for (const [task, runbooks] of operates)
    for (const item of fulfils.get(task) ?? [])
      for (const link of runbooks) push(found, requirements.get(item) ?? '', {item, link});
  return found;
}

function coverageOfItem(
  item: Item,
  own: readonly Link[],
  inherited: readonly Link[],
  waivers: Coverage['waivers'],
  kindOf: (key: string) => ArtifactKind | undefined,
): Coverage {
  const named = new Set(own.map(({to}) => to.artifact));
  const all = [...own, ...inherited.filter(({to}) => !named.has(to.artifact))];
  const behind = (kind: ArtifactKind) => all.filter(({to}) => kindOf(to.artifact) === kind);
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
