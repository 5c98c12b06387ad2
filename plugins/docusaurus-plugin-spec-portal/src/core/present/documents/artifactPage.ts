import type {Artifact} from '../../../model/artifact.ts';
import type {Diagnostic} from '../../../model/diagnostic.ts';
import type {Item} from '../../../model/item.ts';
import type {Link} from '../../../model/link.ts';
import type {TracedFile} from '../../../model/trace.ts';
import type {TreeNode} from '../../../model/tree.ts';
import {isTraced} from '../../resolve/coverage.ts';
import {baseName, folderOf, stemOf} from '../../text/paths.ts';
import {diagramViews, type FaultOf} from '../diagrams/diagrams.ts';
import type {EmbedView} from '../embeds/embedData.ts';
import {neighbourhood} from '../graph/neighbourhood.ts';
import {groupBy} from '../groupBy.ts';
import type {ArtifactPage, DocumentFact, DocumentHistory, InheritedView, ItemView} from '../pageData.ts';
import type {Addresses} from '../portal.ts';
import {shorten, slotsOf} from '../slots.ts';
import {traceCounts} from '../trace/traceCounts.ts';
import type {Views} from '../views.ts';
import type {PlacedItem} from './artifactPageData.ts';
import {backlinksOf, relatedTo} from './backlinks.ts';
import {chainView} from './chain.ts';
import {fieldViews} from './fieldViews.ts';
import {placedDiagnostics} from './placedDiagnostics.ts';
import {progressOf} from './progress.ts';
import {scenarioNames, storiesOf} from './stories.ts';

export interface ArtifactPageSource {
  readonly artifact: Artifact;
  readonly file: TracedFile;
  readonly tree: readonly TreeNode[];
  readonly diagnostics: readonly Diagnostic[];
  readonly history: DocumentHistory | null;
  /** By repository path; every picture where nobody looked. */
  readonly isPublished: (path: string) => boolean;
  readonly faultOf: FaultOf;
  readonly views: Views;
  readonly addresses: Addresses;
  /** By slot of the file's embeds. */
  readonly embeds: readonly EmbedView[];
}

/** The page of one file of an artifact. Facts of the whole artifact stand on its main page only. */
export function artifactPage(source: ArtifactPageSource): ArtifactPage {
  const {artifact, file, diagnostics, views, addresses} = source;
  const {facts} = file;
  const isMain = facts.path === artifact.path;
  const beyond = new Set(facts.beyond);
  const ownItems = views.itemsOf(artifact.key).filter(({position}) => position.path === facts.path);
  const shown = isMain ? views.itemsOf(artifact.key) : ownItems;
  const clarifications = shown.filter(({kind}) => kind === 'clarification').map(views.clarification);
  return {
    view: 'artifact',
    artifact: views.ref(artifact.key),
    writtenId: artifact.writtenId,
    type: artifact.type,
    title: isMain ? artifact.title : companionTitle(facts.title, facts.path, artifact),
    description: descriptionOf(artifact, ownItems),
    isTemplate: artifact.isTemplate,
    fields: fieldViews(artifact, facts, isMain),
    files: filesOf(artifact, facts.path, addresses),
    href: addresses.file(artifact.key, facts.path),
    place: views.place({path: facts.path, line: 1, column: 1}),
    actions: {
      edit: addresses.edit(facts.path),
      history: addresses.commits(facts.path),
      markdown: addresses.markdown(artifact.key, facts.path),
    },
    facts: isMain ? factsOf(artifact, shown, views, addresses) : [],
    supersedes: isMain ? views.supersessions(artifact.supersedes) : [],
    supersededBy: isMain ? views.supersessions(artifact.supersededBy) : [],
    contradictions: isMain ? views.contradictions(artifact.key) : [],
    chain: isMain ? chainView(artifact, file, views) : null,
    tree: source.tree,
    left: facts.left,
    headings: facts.headings.filter(({anchor}) => !beyond.has(anchor)),
    embeds: source.embeds,
    links: slotsOf(facts.references, file.outcomes, views, addresses),
    inherited: inheritedView(artifact.key, views),
    items: Object.fromEntries(
      ownItems
        .filter((item) => isLookedUp(item) && !beyond.has(item.anchor))
        .map((item) => [item.anchor, placedItem(views.itemView(item))]),
    ),
    diagrams: diagramViews(file, source),
    assets: Object.fromEntries(
      facts.images.filter((path) => source.isPublished(path)).map((path) => [path, addresses.image(path)]),
    ),
    stories: storiesOf(ownItems),
    scenarios: scenarioNames(ownItems),
    progress: progressOf(artifact, shown, facts.path, views, addresses),
    clarifications: [
      ...clarifications.filter(({state}) => state === 'open'),
      ...clarifications.filter(({state}) => state !== 'open'),
    ],
    related: isMain ? relatedTo(artifact, views) : [],
    backlinks: isMain ? backlinksOf(artifact, views) : [],
    serves: isMain && artifact.kind !== 'spec' ? servedBy(artifact, views) : [],
    neighbourhood: isMain ? neighbourhood(artifact.key, views) : null,
    diagnostics: placedDiagnostics(diagnostics, facts, views),
    diagnosticsLeft: 0,
    questionsLeft: 0,
    history: source.history,
    traceHref: tracedItems(artifact, shown).length > 0 ? addresses.trace(artifact.key) : null,
  };
}

/** `Tasks: Backups` and its spec have one title once the prefix is gone; the file's name tells them apart again. */
function companionTitle(title: string, path: string, artifact: Artifact): string {
  if (title !== artifact.title) return title;
  const name = stemOf(path).replaceAll(/[-_]+/g, ' ');
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}: ${title}`;
}

function placedItem({anchor: _anchor, href: _href, text: _text, ...item}: ItemView): PlacedItem {
  return item;
}

/** Items whose facts the page draws beside their text. */
function isLookedUp({kind}: Item): boolean {
  return kind === 'requirement' || kind === 'success-criterion' || kind === 'clarification';
}

export function inheritedView(artifact: string, views: Views): InheritedView {
  const {decisions, runbooks} = views.inherited(artifact);
  return {decisions: decisions.map(views.behind), runbooks: runbooks.map(views.behind)};
}

const DESCRIPTION_LIMIT = 160;

function descriptionOf({title}: Artifact, items: readonly Item[]): string {
  const [first] = items.filter(({kind: itemKind}) => itemKind === 'requirement');
  return shorten(first ? `${title}. ${first.text}` : title, DESCRIPTION_LIMIT);
}

function filesOf({key, path, companions}: Artifact, current: string, addresses: Addresses): ArtifactPage['files'] {
  const folder = folderOf(path);
  return [path, ...companions].map((file) => ({
    label: file === path ? baseName(file) : file.startsWith(`${folder}/`) ? file.slice(folder.length + 1) : file,
    href: addresses.file(key, file),
    current: file === current,
  }));
}

/** The requirements of a page that a trace page shows; a template's are nobody's. */
function tracedItems({kind, isTemplate}: Artifact, items: readonly Item[]): readonly Item[] {
  return kind === 'spec' && !isTemplate ? items.filter(isTraced) : [];
}

function factsOf(
  artifact: Artifact,
  items: readonly Item[],
  views: Views,
  addresses: Addresses,
): ArtifactPage['facts'] {
  const {key, kind} = artifact;
  if (kind !== 'spec') return [];
  const facts: DocumentFact[] = [];
  const {asked, traced, waived} = traceCounts(tracedItems(artifact, items), views);
  if (asked > 0) facts.push({what: 'requirement', count: traced, of: asked, href: addresses.trace(key)});
  if (waived > 0)
    facts.push({what: 'accepted-gap', count: waived, of: null, href: `${addresses.trace(key)}?state=accepted`});
  const open = items.filter(({kind: itemKind, state}) => itemKind === 'clarification' && state === 'open');
  if (open.length > 0) facts.push({what: 'question', count: open.length, of: null, href: '#portal-questions'});
  for (const what of ['task', 'check'] as const) {
    const all = items.filter((item) => item.kind === what);
    const done = all.filter(({state}) => state === 'done').length;
    if (all.length > 0) facts.push({what, count: done, of: all.length, href: '#portal-progress'});
  }
  const criteria = items.filter((item) => item.kind === 'success-criterion');
  const [first] = criteria;
  if (first) facts.push({what: 'criterion', count: criteria.length, of: null, href: views.itemHref(first)});
  return facts;
}

/** The requirements a decision or runbook stands behind by name, whichever side said so, by spec. */
function servedBy({key}: Artifact, views: Views): ArtifactPage['serves'] {
  const items = new Map<string, {item: Item; link: Link}>();
  for (const link of views.servedLinks(key)) {
    const item = link.from.item ? views.item(link.from.item) : undefined;
    if (item && isTraced(item) && !items.has(item.id)) items.set(item.id, {item, link});
  }
  return [...groupBy([...items.values()], ({item}) => item.artifact)].map(([spec, served]) => ({
    spec: views.ref(spec),
    items: served.map(({item, link}) => ({
      localId: item.localId ?? item.anchor,
      text: item.text,
      href: views.itemHref(item),
      basis: link.basis,
    })),
  }));
}
