import type {ArtifactKind} from '../../../model/artifact.ts';
import type {Trace} from '../../../model/trace.ts';
import {traceCounts} from '../trace/traceCounts.ts';
import type {Views} from '../views.ts';
import type {GraphView, MapPage} from './graphData.ts';
import {layoutGraph} from './layout.ts';
import {DRAWING_LIMITS} from './limits.ts';
import type {Relation} from './relations.ts';

const KINDS: readonly ArtifactKind[] = ['spec', 'decision', 'runbook'];

/** The anchor of the section that holds a document's own surroundings. */
export const CONNECTIONS = 'portal-connections';

/** All documents and what is linked with what. */
export function mapPage(trace: Trace, relations: readonly Relation[], views: Views): MapPage {
  const keys = KINDS.flatMap((kind) =>
    trace.artifacts.filter((each) => each.kind === kind && !each.isTemplate).map(({key}) => key),
  );
  const place = new Map(keys.map((key, index) => [key, index]));
  const links = new Map<string, {to: number; type: Relation['type']}[]>(keys.map((key) => [key, []]));
  for (const {from, to, type} of relations) links.get(from)?.push({to: place.get(to) ?? 0, type});
  const linked = new Set(relations.flatMap(({from, to}) => [from, to]));
  const isRunbook = (key: string) => views.ref(key).kind === 'runbook';
  const drawn = oneWay(relations);
  const draw = (some: readonly Relation[]) => drawing(keys, some, views);
  const settled = drawn.filter(({from, to, type}) => type !== 'mentions' && !isRunbook(from) && !isRunbook(to));
  return {
    view: 'map',
    core: settled.length < drawn.length ? draw(settled) : null,
    drawing: draw(drawn),
    limits: DRAWING_LIMITS,
    linked: linked.size,
    edges: drawn.length,
    entries: keys.map((key) => {
      const artifact = views.ref(key);
      const {asked, traced} = traceCounts(views.itemsOf(key), views);
      return {
        artifact,
        focusHref: linked.has(key) ? `${artifact.href}#${CONNECTIONS}` : artifact.href,
        requirements: asked,
        covered: traced,
        links: links.get(key) ?? [],
      };
    }),
  };
}

/** The documents that the relations join; null when there are none, or more than can be read. */
function drawing(keys: readonly string[], relations: readonly Relation[], views: Views): GraphView | null {
  const linked = new Set(relations.flatMap(({from, to}) => [from, to]));
  if (linked.size === 0 || linked.size > DRAWING_LIMITS.nodes || relations.length > DRAWING_LIMITS.edges) return null;
  return layoutGraph(
    keys.filter((key) => linked.has(key)),
    relations,
    views,
  );
}

/** Two documents that name each other are joined by one line: by what says more, else by the first. */
function oneWay(relations: readonly Relation[]): readonly Relation[] {
  const seen = new Set<string>();
  return relations.filter(({from, to}) => {
    if (seen.has(`${to}\n${from}`)) return false;
    seen.add(`${from}\n${to}`);
    return true;
  });
}
