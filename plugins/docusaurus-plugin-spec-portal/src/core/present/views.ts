import type {Artifact} from '../../model/artifact.ts';
import type {Coverage, TraceState} from '../../model/coverage.ts';
import type {History} from '../../model/history.ts';
import type {Item, ItemId} from '../../model/item.ts';
import {LEFT_ANCHOR} from '../../model/leftAnchor.ts';
import type {Link} from '../../model/link.ts';
import type {Position} from '../../model/position.ts';
import type {Trace} from '../../model/trace.ts';
import type {Heading} from '../../model/tree.ts';
import type {
  ArtifactRef,
  BehindView,
  ClarificationView,
  ContradictionView,
  HowFound,
  ItemView,
  PlaceView,
  SupersessionView,
  SuspectView,
  WaiverView,
} from './pageData.ts';
import type {Addresses} from './portal.ts';
import {questionDates, questionPlace} from './reports/clarificationView.ts';
import {statusView} from './statusView.ts';

/** Look-ups over a whole trace, made once, and the small views that many pages share. */
export interface Views {
  readonly artifact: (key: string) => Artifact | undefined;
  /** By the path of its main file. */
  readonly artifactAt: (path: string) => Artifact | undefined;
  readonly item: (id: ItemId) => Item | undefined;
  readonly itemsOf: (artifact: string) => readonly Item[];
  readonly coverage: (id: ItemId) => Coverage | undefined;
  /** Null for items nothing can stand behind. */
  readonly traceState: (item: Item) => TraceState | null;
  /** Why an item's trace has to be looked at again. */
  readonly suspect: (id: ItemId) => SuspectView | null;
  readonly waivers: (id: ItemId) => readonly WaiverView[];
  /** Links that end at the artifact or one of its items, from other artifacts, written ones only. */
  readonly linksTo: (artifact: string) => readonly Link[];
  /** Written links that begin at the artifact or one of its items and end in another. */
  readonly linksFrom: (artifact: string) => readonly Link[];
  /** The heading an item stands under; undefined at the top of a file. */
  readonly headingAbove: (item: Item) => Heading | undefined;
  /** Links from specs to the artifact, written there or derived from its own words. */
  readonly servedLinks: (artifact: string) => readonly Link[];
  /** Keys of the documents that refer to it or that it refers to, sorted, itself not among them. */
  readonly neighbours: (artifact: string) => readonly string[];
  readonly ref: (key: string) => ArtifactRef;
  readonly alertHref: (name: string) => string;
  readonly place: (position: Position) => PlaceView;
  readonly itemHref: (item: Item) => string;
  readonly itemView: (item: Item) => ItemView;
  readonly clarification: (item: Item) => ClarificationView;
  readonly behind: (link: Link) => BehindView;
  /** What the spec itself names, for all its requirements. */
  readonly inherited: (artifact: string) => Inherited;
  /** Not that it was superseded: the banner says that, and the list of problems where. */
  readonly contradictions: (artifact: string) => readonly ContradictionView[];
  readonly supersessions: (sides: Artifact['supersedes']) => readonly SupersessionView[];
}

/** Links that stand behind every requirement of a spec. */
export interface Inherited {
  readonly decisions: readonly Link[];
  readonly runbooks: readonly Link[];
}

/** `suspects`: items whose trace has to be looked at again, with the reason. */
export function createViews(
  trace: Trace,
  addresses: Addresses,
  suspects: ReadonlyMap<ItemId, SuspectView> = new Map(),
  history: History | null = null,
): Views {
  const artifacts = new Map(trace.artifacts.map((artifact) => [artifact.key, artifact]));
  const keyOfPath = new Map(trace.artifacts.map(({path, key}) => [path, key]));
  const items = new Map(trace.items.map((item) => [item.id, item]));
  const coverage = new Map(trace.coverage.map((each) => [each.item, each]));
  const itemsOf = groupBy(trace.items, ({artifact}) => artifact);
  const linksTo = groupBy(
    trace.links.filter(({from, to, basis}) => basis !== 'derived' && from.artifact !== to.artifact),
    ({to}) => to.artifact,
  );
  const linksFrom = groupBy(
    trace.links.filter(({from, to, basis}) => basis !== 'derived' && from.artifact !== to.artifact),
    ({from}) => from.artifact,
  );
  const beyond = new Map(
    trace.files.flatMap(({facts}) => (facts.left > 0 ? [[facts.path, new Set(facts.beyond)] as const] : [])),
  );
  const headingsOf = new Map(trace.files.map(({facts}) => [facts.path, facts.headings]));
  const servedLinks = groupBy(
    trace.links.filter(({from, to}) => from.artifact !== to.artifact && artifacts.get(from.artifact)?.kind === 'spec'),
    ({to}) => to.artifact,
  );
  const neighbours = neighboursOf(trace.links);
  const clarificationsOf = groupBy(
    trace.items.filter(({kind, owner}) => kind === 'clarification' && owner !== null),
    ({owner}) => owner,
  );
  const contradictionsOf = groupBy(trace.contradictions, ({artifact}) => artifact);
  const refs = new Map<string, ArtifactRef>();
  // An item stands on its page, in the trace, in the matrix and in what directives ask.
  const itemViews = new Map<Item, ItemView>();

  const ref = (key: string): ArtifactRef => {
    const known = refs.get(key);
    if (known) return known;
    const artifact = artifacts.get(key);
    if (!artifact) throw new Error(`Bug: no artifact has the key ${key}.`);
    const {kind, title, path} = artifact;
    const made: ArtifactRef = {key, kind, title, status: statusView(artifact), href: addresses.file(key, path)};
    refs.set(key, made);
    return made;
  };
  const place = ({path, line, column}: Position): PlaceView => ({
    path,
    line,
    column,
    href: addresses.source(path, line),
  });
  const itemHref = ({artifact, position, anchor}: Item) =>
    `${addresses.file(artifact, position.path)}#${beyond.get(position.path)?.has(anchor) ? LEFT_ANCHOR : anchor}`;
  const behind = (link: Link): BehindView => ({
    artifact: ref(link.to.artifact),
    basis: link.basis,
    how: howFound(link),
    place: place(link.position),
  });

  const inherited = (artifact: string): Inherited => {
    const own = (itemsOf.get(artifact) ?? []).flatMap(({id}) => coverage.get(id) ?? []);
    return {
      decisions: inheritedIn(own.flatMap(({decisions}) => decisions)),
      runbooks: inheritedIn(own.flatMap(({runbooks}) => runbooks)),
    };
  };

  const traceState = ({id, kind}: Item): TraceState | null => {
    const status = coverage.get(id)?.status ?? null;
    if (status === 'covered' && suspects.has(id)) return 'suspect';
    // A criterion is measured; that nothing operates it is no gap.
    return status === 'uncovered' && kind === 'success-criterion' ? 'optional' : status;
  };
  const waivers = (id: ItemId): readonly WaiverView[] =>
    (coverage.get(id)?.waivers ?? []).map(({side, reason, position}) => ({side, reason, place: place(position)}));

  return {
    inherited,
    traceState,
    waivers,
    suspect: (id) => suspects.get(id) ?? null,
    artifact: (key) => artifacts.get(key),
    artifactAt: (path) => artifacts.get(keyOfPath.get(path) ?? ''),
    item: (id) => items.get(id),
    itemsOf: (artifact) => itemsOf.get(artifact) ?? [],
    coverage: (id) => coverage.get(id),
    linksTo: (artifact) => linksTo.get(artifact) ?? [],
    linksFrom: (artifact) => linksFrom.get(artifact) ?? [],
    headingAbove: ({position, section}) =>
      headingsOf.get(position.path)?.findLast(({line, text}) => line <= position.line && text === section),
    servedLinks: (artifact) => servedLinks.get(artifact) ?? [],
    neighbours: (artifact) => neighbours.get(artifact) ?? [],
    ref,
    alertHref: (name) => addresses.alert(name),
    place,
    itemHref,
    behind,
    clarification: (item) => {
      const owner = item.owner === null ? undefined : items.get(item.owner);
      const {text, answer, state, section, artifact, position} = item;
      return {
        text,
        answer,
        state: state ?? 'open',
        href: itemHref(item),
        section,
        of: owner?.localId ?? owner?.title ?? null,
        artifact: ref(artifact),
        place: place(position),
        ...questionPlace(item, artifacts.get(artifact), addresses),
        ...questionDates(item, history, addresses),
      };
    },
    itemView(item) {
      const known = itemViews.get(item);
      if (known) return known;
      const {id, localId, anchor, kind, level, state, title, text, priority, position} = item;
      const own = coverage.get(id);
      const made: ItemView = {
        id,
        localId,
        anchor,
        kind,
        level,
        state,
        title,
        text,
        priority,
        href: itemHref(item),
        place: place(position),
        coverage: traceState(item),
        waivers: waivers(id),
        suspect: suspects.get(id) ?? null,
        decisions: own?.decisions.filter(isOwn).map(behind) ?? [],
        runbooks: own?.runbooks.filter(isOwn).map(behind) ?? [],
        clarifications: (clarificationsOf.get(id) ?? []).map((question) => ({
          text: question.text,
          href: itemHref(question),
          state: question.state ?? 'open',
        })),
      };
      itemViews.set(item, made);
      return made;
    },
    contradictions: (artifact) =>
      (contradictionsOf.get(artifact) ?? [])
        .filter(({kind}) => kind !== 'superseded')
        .map(({claimed, evidence}) => ({
          claimed: {text: claimed.what, place: place(claimed.position)},
          evidence: {text: evidence.what, place: place(evidence.position)},
        })),
    supersessions: (sides) =>
      sides.flatMap(({path, derived, remark}) => {
        const key = keyOfPath.get(path);
        return key === undefined ? [] : [{artifact: ref(key), derived, remark}];
      }),
  };
}

function neighboursOf(links: readonly Link[]): ReadonlyMap<string, readonly string[]> {
  const sets = new Map<string, Set<string>>();
  const add = (from: string, to: string) => sets.set(from, (sets.get(from) ?? new Set()).add(to));
  for (const {from, to} of links) {
    if (from.artifact === to.artifact) continue;
    add(from.artifact, to.artifact);
    add(to.artifact, from.artifact);
  }
  return new Map([...sets].map(([key, others]) => [key, [...others].toSorted()]));
}

/** Named for the item itself, on either side. */
export function isOwn({basis}: Link): boolean {
  return basis !== 'inherited';
}

function inheritedIn(links: readonly Link[]): readonly Link[] {
  return [...new Map(links.filter((link) => !isOwn(link)).map((link) => [link.to.artifact, link])).values()];
}

export function howFound({basis, section, form, from}: Link): HowFound {
  if (basis === 'derived') return {by: 'other-side'};
  if (basis === 'task') return {by: 'task', name: from.item?.slice(from.artifact.length + 1) ?? ''};
  if (basis === 'section') return {by: 'section', name: section};
  if (basis === 'inherited') return section === '' ? {by: 'spec'} : {by: 'spec', name: section};
  if (form === 'front-matter') return {by: 'front-matter'};
  return {by: from.item ? 'requirement' : 'text'};
}

export function groupBy<T, K>(values: readonly T[], keyOf: (value: T) => K): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>();
  for (const value of values) {
    const key = keyOf(value);
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  }
  return groups;
}

/** Name of an artifact kind in running text. */
export const KIND_WORDS = {
  spec: {one: 'spec', many: 'specs'},
  decision: {one: 'decision', many: 'decisions'},
  runbook: {one: 'runbook', many: 'runbooks'},
} as const;

/** `1 question`, `2 questions`. */
export function countOf(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}
