import type {Artifact} from '../../../model/artifact.ts';
import type {FileFacts} from '../../../model/file.ts';
import type {Item, ItemKind} from '../../../model/item.ts';
import type {Trace} from '../../../model/trace.ts';
import type {Facts} from '../../filter/applyFilter.ts';
import type {Memory} from '../../memory/memory.ts';
import {pathName, pathNumber} from '../../text/artifactPath.ts';
import {FAMILY_OF_KIND} from '../../text/ids.ts';
import {artifactFacts} from '../facts/artifactFacts.ts';
import {inheritedFacts, withDay, withStates} from '../facts/searchFacts.ts';
import {groupBy} from '../groupBy.ts';
import type {Addresses} from '../portal.ts';
import {alertSummary} from '../runbooks/alertPage.ts';
import type {TreeOf} from '../trees.ts';
import type {Views} from '../views.ts';
import type {SearchDocument, SearchItem} from './searchData.ts';
import {itemText, type SearchedPage, searchedPage} from './searchedPage.ts';

/** Items worth finding by themselves; the rest is found through its document. */
const SEARCHED: readonly ItemKind[] = [
  'requirement',
  'success-criterion',
  'user-story',
  'scenario',
  'clarification',
  'entity',
  'edge-case',
];
/** What all records are made with. */
interface Seen {
  readonly views: Views;
  readonly addresses: Addresses;
  readonly memory: Memory;
}

/** Everything search can find: documents with their parts, and alerts. */
export function* searchDocuments(
  trace: Trace,
  treeOf: TreeOf,
  {views, addresses, memory}: Seen,
): Generator<undefined, readonly SearchDocument[]> {
  const files = groupBy(trace.files, ({artifact}) => artifact);
  const alerts = groupBy(
    trace.alerts.flatMap(({name, claims}) => claims.map(({artifact}) => ({name, artifact}))),
    ({artifact}) => artifact,
  );
  const source = memory.read('what search finds of a document', (key: string) => ({
    facts: (files.get(key) ?? []).map((file) => file.facts),
    alerts: (alerts.get(key) ?? []).map(({name}) => name),
  }));
  const searched = memory.remember('document as searched', (key: string): SearchDocument | null => {
    const artifact = views.artifact(key);
    return artifact ? searchDocument(artifact, {...source(key), treeOf, views, addresses}) : null;
  });
  const documents: SearchDocument[] = [];
  for (const {key} of trace.artifacts) {
    const document = searched(key);
    if (document) documents.push(document);
    yield;
  }
  return [...documents, ...alertDocuments(trace, {views, addresses, memory})];
}

interface Source {
  /** Of its files, the main one first. */
  readonly facts: readonly FileFacts[];
  readonly alerts: readonly string[];
  readonly treeOf: TreeOf;
  readonly views: Views;
  readonly addresses: Addresses;
}

function searchDocument(artifact: Artifact, {facts: files, alerts, treeOf, views, addresses}: Source): SearchDocument {
  const {key, kind, title, path} = artifact;
  const {href, status} = views.ref(key);
  const own = {...artifactFacts(views.row(artifact.key)), ...(alerts.length > 0 && {alert: alerts})};
  const facts = withDay(withStates(own), artifact);
  const inherited = {...inheritedFacts(facts), spec: [key]};
  const items = views.itemsOf(key).filter((item) => SEARCHED.includes(item.kind));
  const pages = files.map((file) => {
    const isMain = file.path === path;
    return searchedPage(file, treeOf(file.path), {items, href: isMain ? href : addresses.file(key, file.path), isMain});
  });
  return {
    key,
    kind,
    title,
    href,
    status,
    aliases: aliasesOf(artifact, href),
    text: pages.find((page) => page.path === path)?.lead ?? '',
    words: [
      ...files.flatMap(({fields}) => fields.map(({value}) => value)),
      ...pages.flatMap(({itemHeadings}) => itemHeadings),
    ].join(' '),
    facts,
    items: [
      ...items.map((item) => searchItem(item, itemText(item, pages), inherited, views)),
      ...pages.flatMap((page) => stepItems(page, inherited)),
    ],
    sections: pages.flatMap((page) => page.sections),
    sectionFacts: {...inherited, kind: ['section']},
  };
}
/**
 * Names beside the key: an id that lost to another document's, the folder, the number of the file. A name that stands in
 * the address is not said again.
 */
function aliasesOf({key, kind, path, writtenId}: Artifact, href: string): readonly string[] {
  const number = pathNumber(path);
  const names = [writtenId, pathName(path), number === null ? null : `${FAMILY_OF_KIND[kind]}-${number}`];
  return [...new Set(names)].filter((name): name is string => name !== null && name !== key && !endsWith(href, name));
}

function searchItem(item: Item, text: string, inherited: Facts, views: Views): SearchItem {
  const {localId, alias, kind, title, level, state, section} = item;
  const coverage = views.coverage(item.id);
  const facts = withStates({
    ...inherited,
    kind: [kind],
    ...(level !== null && {level: [level]}),
    ...(section !== '' && {section: [section]}),
    state: [...(state === null ? [] : [state]), ...(coverage ? [coverage.status] : []), ...gapOf(coverage?.status)],
    decision: distinct(coverage?.decisions ?? []),
    runbook: distinct(coverage?.runbooks ?? []),
  });
  return {localId, alias, kind, title: title ?? '', text, href: views.itemHref(item), facts};
}

function gapOf(status: string | undefined): readonly string[] {
  return status === 'uncovered' ? ['gap'] : [];
}

function distinct(links: readonly {readonly to: {readonly artifact: string}}[]): readonly string[] {
  return [...new Set(links.map(({to}) => to.artifact))];
}

function stepItems({steps, href}: SearchedPage, inherited: Facts): readonly SearchItem[] {
  return steps.map(({text, anchor}) => ({
    localId: null,
    alias: null,
    kind: 'step',
    title: '',
    text,
    href: anchor === '' ? href : `${href}#${anchor}`,
    facts: {...inherited, kind: ['step']},
  }));
}

/** An alert is found by its name and leads to its own page, which knows the runbook, the choice, or that there is none. */
function alertDocuments({alerts}: Trace, {views, addresses, memory}: Seen): readonly SearchDocument[] {
  const byName = new Map(alerts.map((alert) => [alert.name, alert]));
  const source = memory.read('alert to be searched', (name: string) => byName.get(name));
  const searched = memory.remember('alert as searched', (name: string): SearchDocument | null => {
    const alert = source(name);
    if (!alert) return null;
    const {claims} = alert;
    const [claim, ...others] = claims;
    const title = claim && others.length === 0 ? views.ref(claim.artifact).title : '';
    return {
      key: name,
      kind: 'alert',
      title: name,
      href: addresses.alert(name),
      status: null,
      aliases: [],
      text: alertSummary(alert) ?? title,
      words: '',
      facts: {kind: ['alert'], alert: [name], runbook: claims.map(({artifact}) => artifact)},
      items: [],
      sections: [],
      sectionFacts: {},
    };
  });
  return alerts.flatMap(({name}) => searched(name) ?? []);
}

function endsWith(href: string, name: string): boolean {
  return href.replace(/\/$/, '').endsWith(`/${name}`);
}
