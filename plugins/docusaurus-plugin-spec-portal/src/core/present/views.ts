import type {Artifact} from '../../model/artifact.ts';
import type {Coverage, TraceState} from '../../model/coverage.ts';
import type {History} from '../../model/history.ts';
import type {Item, ItemId} from '../../model/item.ts';
import {LEFT_ANCHOR} from '../../model/leftAnchor.ts';
import type {Link} from '../../model/link.ts';
import type {Position} from '../../model/position.ts';
import type {Trace} from '../../model/trace.ts';
import type {Heading} from '../../model/tree.ts';
import {keep} from '../memory/keep.ts';
import type {Memory} from '../memory/memory.ts';
import {createOneLook} from '../memory/oneLook.ts';
import {coverageById, itemsByArtifact, itemsById, itemsByOwner} from '../resolve/indexes.ts';
import {artifactRow} from './lists/artifactRow.ts';
import type {
  ArtifactRef,
  ArtifactRow,
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
import {artifactIndex, fileIndex, indexOnce, linkIndex} from './viewIndex.ts';

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
  /** The document in a list. */
  readonly row: (key: string) => ArtifactRow;
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

/** What a trace is seen with. */
export interface ViewsSource {
  readonly trace: Trace;
  readonly addresses: Addresses;
  /** Items whose trace has to be looked at again, with the reason. */
  readonly suspects?: ReadonlyMap<ItemId, SuspectView>;
  readonly history?: History | null;
  readonly memory?: Memory;
}

const NO_HISTORY = {};
const NO_SUSPECTS: ReadonlyMap<ItemId, SuspectView> = new Map();

export function createViews({
  trace,
  addresses,
  suspects = NO_SUSPECTS,
  history = null,
  memory = createOneLook(),
}: ViewsSource): Views {
  const ofArtifacts = indexOnce(memory, 'index of documents', [trace.artifacts], () => artifactIndex(trace.artifacts));
  const ofLinks = indexOnce(memory, 'index of links', [trace.links, trace.artifacts], () =>
    linkIndex(trace.links, ofArtifacts.artifacts),
  );
  const {headingsOf: headings, beyond, contradictions} = fileIndex(trace);
  const left = keep(memory, 'what pages leave out', beyond);
  const artifact = memory.read('document', (key: string) => ofArtifacts.artifacts.get(key), ofArtifacts);
  const keyOfPath = memory.read('document of a path', (path: string) => ofArtifacts.keyOfPath.get(path), ofArtifacts);
  const item = memory.read('item', itemsById(trace.items), trace.items);
  const itemsOf = memory.read('items of a document', itemsByArtifact(trace.items).get, trace.items);
  const below = itemsByOwner(trace.items);
  const questionsOf = memory.read(
    'questions of an item',
    (id: ItemId) => (below(id) ?? []).filter(({kind}) => kind === 'clarification'),
    trace.items,
  );
  const coverage = memory.read('coverage of an item', coverageById(trace.coverage), trace.coverage);
  const suspect = memory.read('why an item is suspect', (id: ItemId) => suspects.get(id) ?? null, suspects);
  const contradictionsOf = memory.read('contradictions of a document', (key: string) => contradictions.get(key));
  const headingsOf = memory.read('headings of a file', (path: string) => headings.get(path));
  const leftOf = memory.read('what a page leaves out', (path: string) => left[path], left);
  const isLeft = memory.remember('places that a page leaves out', (path: string) => new Set(leftOf(path)));
  const past = memory.read('past of an item', (id: ItemId) => history?.items.get(id), history ?? NO_HISTORY);

  const ref = memory.remember('name of a document', (key: string): ArtifactRef => {
    const known = artifact(key);
    if (!known) throw new Error(`Bug: no artifact has the key ${key}.`);
    const {kind, title, path} = known;
    return {key, kind, title, status: statusView(known), href: addresses.file(key, path)};
  });
  const place = ({path, line, column}: Position): PlaceView => ({
    path,
    line,
    column,
    href: addresses.source(path, line),
  });
  const itemHref = ({artifact: key, position, anchor}: Item) =>
    `${addresses.file(key, position.path)}#${isLeft(position.path).has(anchor) ? LEFT_ANCHOR : anchor}`;
  const behind = (link: Link): BehindView => ({
    artifact: ref(link.to.artifact),
    basis: link.basis,
    how: howFound(link),
    place: place(link.position),
  });
  const inherited = memory.remember('what a document inherits', (key: string): Inherited => {
    const own = itemsOf(key).flatMap(({id}) => coverage(id) ?? []);
    return {
      decisions: inheritedIn(own.flatMap(({decisions}) => decisions)),
      runbooks: inheritedIn(own.flatMap(({runbooks}) => runbooks)),
    };
  });
  const traceState = ({id, kind}: Item): TraceState | null => {
    const status = coverage(id)?.status ?? null;
    if (status === 'covered' && suspect(id) !== null) return 'suspect';
    // A criterion is measured; that nothing operates it is no gap.
    return status === 'uncovered' && kind === 'success-criterion' ? 'optional' : status;
  };
  const waivers = (id: ItemId): readonly WaiverView[] =>
    (coverage(id)?.waivers ?? []).map(({side, reason, position}) => ({side, reason, place: place(position)}));
  const question = memory.remember('question', (id: ItemId): ClarificationView => {
    const asked = item(id);
    if (!asked) throw new Error(`Bug: no item has the id ${id}.`);
    const owner = asked.owner === null ? undefined : item(asked.owner);
    const {text, answer, state, section, artifact: key, position} = asked;
    return {
      text,
      answer,
      state: state ?? 'open',
      href: itemHref(asked),
      section,
      of: owner?.localId ?? owner?.title ?? null,
      artifact: ref(key),
      place: place(position),
      ...questionPlace(asked, artifact(key), addresses),
      ...questionDates(asked, past(id), addresses),
    };
  });
  // An item stands on its page, in the trace, in the matrix and in what directives ask.
  const itemView = memory.remember('item as shown', (id: ItemId): ItemView => {
    const shown = item(id);
    if (!shown) throw new Error(`Bug: no item has the id ${id}.`);
    const {localId, anchor, kind, level, state, title, text, priority, position} = shown;
    const own = coverage(id);
    return {
      id,
      localId,
      anchor,
      kind,
      level,
      state,
      title,
      text,
      priority,
      href: itemHref(shown),
      place: place(position),
      coverage: traceState(shown),
      waivers: waivers(id),
      suspect: suspect(id),
      decisions: own?.decisions.filter(isOwn).map(behind) ?? [],
      runbooks: own?.runbooks.filter(isOwn).map(behind) ?? [],
      clarifications: questionsOf(id).map((asked) => ({
        text: asked.text,
        href: itemHref(asked),
        state: asked.state ?? 'open',
      })),
    };
  });

  const views: Views = {
    inherited,
    traceState,
    waivers,
    suspect,
    artifact,
    artifactAt: (path) => artifact(keyOfPath(path) ?? ''),
    item,
    itemsOf,
    coverage,
    linksTo: memory.read('links to a document', ofLinks.linksTo, ofLinks),
    linksFrom: memory.read('links from a document', ofLinks.linksFrom, ofLinks),
    headingAbove: ({position, section}) =>
      headingsOf(position.path)?.findLast(({line, text}) => line <= position.line && text === section),
    servedLinks: memory.read('links that a document serves', ofLinks.servedLinks, ofLinks),
    neighbours: memory.read('neighbours of a document', ofLinks.neighbours, ofLinks),
    ref,
    row: memory.remember('row of a document', (key: string) => {
      const listed = artifact(key);
      if (!listed) throw new Error(`Bug: no artifact has the key ${key}.`);
      return artifactRow(listed, views);
    }),
    alertHref: (name) => addresses.alert(name),
    place,
    itemHref,
    behind,
    clarification: ({id}) => question(id),
    itemView: ({id}) => itemView(id),
    contradictions: (key) =>
      (contradictionsOf(key) ?? [])
        .filter(({kind}) => kind !== 'superseded')
        .map(({claimed, evidence}) => ({
          claimed: {text: claimed.what, place: place(claimed.position)},
          evidence: {text: evidence.what, place: place(evidence.position)},
        })),
    supersessions: (sides) =>
      sides.flatMap(({path, derived, remark}) => {
        const key = keyOfPath(path);
        return key === undefined ? [] : [{artifact: ref(key), derived, remark}];
      }),
  };
  return views;
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
