import type {ArtifactKind} from '../../model/artifact.ts';
import type {Coverage, CoverageStatus} from '../../model/coverage.ts';
import type {Item, ItemId} from '../../model/item.ts';
import type {Basis, Link} from '../../model/link.ts';
import {pushTo} from '../../model/pushTo.ts';
import type {Memory} from '../memory/memory.ts';
import {type Assembled, assembledByKey} from './assemble.ts';
import {itemWithId} from './itemWithId.ts';
import type {LinkedFile} from './linkFile.ts';

/** Which decisions and runbooks stand behind each requirement, by artifact, in one pass over links and items. */
export function coverageOf(
  assembled: readonly Assembled[],
  linked: readonly LinkedFile[],
  memory: Memory,
): readonly (readonly Coverage[])[] {
  const own = assembledByKey(assembled);
  const linksOf = linksOfSpecs(linked, own);
  const tasks = namedWithByTasks(
    linked.flatMap(({ofTasks}) => ofTasks),
    own,
  );
  const source = memory.read('links behind an artifact', (key: string) => ({
    own: own.get(key),
    links: linksOf.get(key) ?? [],
    tasks: tasks.get(key) ?? [],
  }));
  const kindOf = memory.read('kind of what is linked', (key: string) => own.get(key)?.artifact.kind);
  const coverage = memory.remember('coverage of an artifact', (key: string): readonly Coverage[] => {
    const {own: each, ...behind} = source(key);
    return each ? coverageOfArtifact(each, behind, kindOf) : [];
  });
  return assembled.map(({artifact}) => coverage(artifact.key));
}

/** Links that begin at each spec: what it says itself, then what others say, then what its changes are meant for. */
function linksOfSpecs(
  linked: readonly LinkedFile[],
  own: ReadonlyMap<string, Assembled>,
): ReadonlyMap<string, readonly Link[]> {
  const found = new Map<string, readonly Link[]>();
  const add = (key: string, links: readonly Link[]): void => {
    if (links.length === 0 || own.get(key)?.artifact.kind !== 'spec') return;
    const known = found.get(key);
    // Most specs are one file, whose list is theirs.
    found.set(key, known ? [...known, ...links] : links);
  };
  for (const {file, written} of linked) add(file.artifact, written);
  const derived = new Map<string, Link[]>();
  for (const each of linked) for (const link of each.derived) pushTo(derived, link.from.artifact, link);
  for (const [key, links] of derived) add(key, links);
  for (const {file, delta} of linked) add(file.artifact, delta);
  return found;
}

interface Behind {
  /** Those that begin at the artifact, when it is a spec. */
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
  for (const link of links) {
    const toKind = kindOf(link.to.artifact);
    if (toKind !== 'decision' && toKind !== 'runbook') continue;
    if (link.form === 'diagram') continue;
    // What a spec does away with does not stand behind it.
    if (link.type === 'supersedes') continue;
    if (link.from.item && asked.has(link.from.item)) pushTo(byItem, link.from.item, link);
    else ofSpec.push({...link, basis: 'inherited'});
  }
  for (const {item, link} of tasks) pushTo(byItem, item, {...link, basis: 'task'});
  const inherited = onePerTarget(ofSpec);
  const waivers = waiversOf(own);
  return requirements.map((item) =>
    coverageOfItem(item, onePerTarget(byItem.get(item.id) ?? []), inherited, waivers.get(item.id) ?? [], kindOf),
  );
}

/** A task line that names a requirement and a runbook says that the runbook is for that requirement. By the requirement's artifact. */
function namedWithByTasks(
  ofTasks: readonly Link[],
  own: ReadonlyMap<string, Assembled>,
): ReadonlyMap<string, readonly TaskLink[]> {
  const fulfils = new Map<ItemId, Item[]>();
  const operates = new Map<ItemId, Link[]>();
  for (const link of ofTasks) {
    const {from, to} = link;
    if (from.item === null) continue;
    const named = to.item === null ? undefined : itemWithId(to.item, own);
    if (named && isTraced(named)) pushTo(fulfils, from.item, named);
    else if (own.get(to.artifact)?.artifact.kind === 'runbook') pushTo(operates, from.item, link);
  }
  const found = new Map<string, TaskLink[]>();
  for (const [task, runbooks] of operates)
    for (const {id, artifact} of fulfils.get(task) ?? [])
      for (const link of runbooks) pushTo(found, artifact, {item: id, link});
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
      if (id && reason !== null) pushTo(found, id, {side, reason, position});
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
