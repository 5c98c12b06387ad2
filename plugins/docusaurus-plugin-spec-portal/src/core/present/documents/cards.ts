import type {Artifact} from '../../../model/artifact.ts';
import type {Item, ItemId, ItemKind} from '../../../model/item.ts';
import type {Trace, TracedFile} from '../../../model/trace.ts';
import type {Memory} from '../../memory/memory.ts';
import {filesByPath} from '../../resolve/indexes.ts';
import {groupBy} from '../groupBy.ts';
import {firstWords} from '../search/treeText.ts';
import {shorten} from '../slots.ts';
import {traceCounts} from '../trace/traceCounts.ts';
import type {TreeOf} from '../trees.ts';
import type {Views} from '../views.ts';
import type {CardCount, CardFile, ItemCard} from './cardsData.ts';

const TEXT_LIMIT = 220;

/** The preview of links to a file's page. */
export function createCards(trace: Trace, treeOf: TreeOf, views: Views, memory: Memory): (path: string) => CardFile {
  const source = memory.read('file with a card', (path: string) => filesByPath(trace.files).get(path));
  return memory.remember('card of a file', (path: string): CardFile => {
    const file = source(path);
    const artifact = file && views.artifact(file.artifact);
    if (!file || !artifact) throw new Error(`Bug: ${path} belongs to no artifact.`);
    return cardFile(artifact, file, firstWords(treeOf(path)), views);
  });
}

function cardFile(artifact: Artifact, {facts}: TracedFile, words: string, views: Views): CardFile {
  const all = views.itemsOf(artifact.key);
  const own = all.filter(({position}) => position.path === facts.path);
  const scenarios = groupBy(
    all.filter(({kind}) => kind === 'scenario'),
    ({owner}) => owner,
  );
  const scenariosOf = (id: ItemId) => scenarios.get(id)?.length ?? 0;
  return {
    artifact: views.ref(artifact.key),
    title: facts.path === artifact.path ? artifact.title : facts.title,
    text: shorten(words, TEXT_LIMIT),
    counts: artifactCounts(artifact, all, views).slice(0, 2),
    items: Object.fromEntries(own.filter(isPreviewed).map((item) => [item.anchor, itemCard(item, scenariosOf, views)])),
  };
}

/** What a reference may name by itself. Steps without a number are read in their list. */
const NAMED: readonly ItemKind[] = ['requirement', 'success-criterion', 'user-story', 'clarification', 'entity'];

function isPreviewed({kind, localId}: Item): boolean {
  return localId !== null || NAMED.includes(kind);
}

function itemCard(item: Item, scenariosOf: (id: ItemId) => number, views: Views): ItemCard {
  const {id, localId, kind, title, text, level, state} = item;
  const coverage = views.coverage(id);
  return {
    id: localId === null ? item.artifact : id,
    kind,
    text: shorten(title === null || kind === 'requirement' ? text : title, TEXT_LIMIT),
    level,
    coverage: coverage?.status ?? null,
    state,
    counts: coverage
      ? [count('decision', distinct(coverage.decisions)), count('runbook', distinct(coverage.runbooks))]
      : kind === 'user-story'
        ? [count('scenario', scenariosOf(id))]
        : [],
  };
}

function artifactCounts(artifact: Artifact, items: readonly Item[], views: Views): readonly CardCount[] {
  const cited = new Set(views.linksTo(artifact.key).map(({from}) => from.artifact)).size;
  if (artifact.kind === 'decision') return [count('citation', cited)];
  if (artifact.kind === 'runbook') {
    const served = views.servedLinks(artifact.key).flatMap(({from}) => (from.item ? [from.item] : []));
    return [count('served', new Set(served).size), count('citation', cited)];
  }
  const {asked, traced} = traceCounts(items, views);
  const open = items.filter(({kind, state}) => kind === 'clarification' && state === 'open').length;
  const tasks = items.filter(({kind}) => kind === 'task');
  const done = tasks.filter(({state}) => state === 'done').length;
  return [
    ...(asked > 0 ? [count('requirement', traced, asked)] : []),
    ...(open > 0 ? [count('question', open)] : []),
    ...(tasks.length > 0 ? [count('task', done, tasks.length)] : []),
    ...(cited > 0 ? [count('citation', cited)] : []),
  ];
}

function count(what: CardCount['what'], number: number, of: number | null = null): CardCount {
  return {what, count: number, of};
}

function distinct(links: readonly {readonly to: {readonly artifact: string}}[]): number {
  return new Set(links.map(({to}) => to.artifact)).size;
}
