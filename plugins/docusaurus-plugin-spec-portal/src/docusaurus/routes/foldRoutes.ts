import {patternRegExp, routerPath} from './pagePattern.ts';

/** The attribute of a route that tells what family its page belongs to; Docusaurus copies it into `routes.js`. */
export const FAMILY = 'specPortalPages';

/** Instance of the plugin, component, and pattern of the addresses. Routes of one family differ in nothing but the address. */
export type Family = readonly [instance: string, component: string, pattern: string];

/** A family as one route, and the routes it stands for. */
interface Fold {
  readonly path: string;
  /** Keys of `routesChunkNames.json`. */
  readonly keys: readonly string[];
}

export interface FoldedRoutes {
  /** `routes.js`; null when the file has a form that we do not know, and stays as it is. */
  readonly code: string | null;
  readonly folds: readonly Fold[];
}

interface Block {
  readonly text: string;
  readonly isExact: boolean;
  /** Set where the route is one of a family. */
  readonly own: {readonly path: string; readonly key: string; readonly family: string} | null;
}

type Families = readonly (readonly [family: string, pattern: RegExp])[];

const STRING = String.raw`'((?:[^'\\\n]|\\.)*)'`;
const OWN = new RegExp(
  String.raw`^ {2}\{\n {4}path: ${STRING},\n {4}component: ComponentCreator\(${STRING}, '(\w+)'\),\n {4}exact: true,\n {4}${FAMILY}: (\[.*\])\n {2}\},?\n$`,
);
const START = 'export default [\n';
const END = '\n];';
const LAST = `  {\n    path: '*',\n    component: ComponentCreator('*'),\n  },\n`;

/**
 * Takes the routes of portal pages out of Docusaurus' generated `routes.js` and puts one route per family in their place,
 * where the exact routes end. Every other route stays byte for byte. A family stays unfolded when a page of somebody else
 * could be meant by its pattern, a page when another family's pattern would take it.
 */
export function foldRoutes(code: string): FoldedRoutes {
  if (!code.includes(`${FAMILY}: `)) return {code, folds: []};
  const frame = frameOf(code);
  const blocks = frame.body.split(/^(?= {2}\{\n)/m).map(toBlock);
  if (blocks.at(-1)?.text !== LAST || blocks.filter(({own}) => own).length !== mentions(code))
    return {code: null, folds: []};
  const end = blocks.findIndex(({isExact}) => !isExact);
  const [first, later] = [blocks.slice(0, end), blocks.slice(end)];
  const others = later.filter(({own}) => own === null);
  const families = familiesOf(blocks, others.flatMap(pathsIn));
  const folded = new Map(blocks.flatMap((block) => (isTaken(block, families) ? [[block, block.own] as const] : [])));
  const folds = families
    .map(([family]) => ({
      path: routerPath(patternOf(family)),
      keys: [...folded.values()].flatMap((own) => (own?.family === family ? [own.key] : [])),
    }))
    .filter(({keys}) => keys.length > 0);
  if (folds.length === 0) return {code, folds};
  const kept = (part: readonly Block[]): string => part.flatMap((b) => (folded.has(b) ? [] : [b.text])).join('');
  return {
    code: [
      `import lostAddress from '@spec-portal/lost-address';\n${frame.head}${pagesCode(folds)}${START}`,
      kept(first),
      // A page that keeps its route comes before the patterns that would take it.
      kept(later.filter(({own}) => own !== null)),
      `  ...lostAddress(portalPages, ComponentCreator('*')),\n  ...portalPages,\n`,
      kept(others),
      frame.tail,
    ].join(''),
    folds,
  };
}

/** The list of routes, and what stands around it. */
function frameOf(code: string): {readonly head: string; readonly body: string; readonly tail: string} {
  const start = code.indexOf(START);
  const end = code.lastIndexOf(END) + 1;
  return {head: code.slice(0, start), body: code.slice(start + START.length, end), tail: code.slice(end)};
}

function mentions(code: string): number {
  return code.split(`\n    ${FAMILY}: `).length - 1;
}

/** Whether the route may go: its family's pattern is the first that leads to it. */
function isTaken({own}: Block, families: Families): boolean {
  return own !== null && families.find(([, pattern]) => pattern.test(own.path))?.[0] === own.family;
}

/** Names of chunks per route, with families in the place of their pages. */
export function foldChunkNames(
  names: Readonly<Record<string, unknown>>,
  folds: readonly Fold[],
): Readonly<Record<string, unknown>> {
  const folded = new Set(folds.flatMap(({keys}) => keys));
  const others = Object.entries(names).filter(([key]) => !folded.has(key));
  const families = folds.flatMap(({path, keys}) => {
    const key = keys.find((each) => each in names);
    return key === undefined ? [] : [[`${path}-${HASH}`, names[key]] as const];
  });
  return Object.fromEntries([...others, ...families]);
}

/** In the place of Docusaurus' hash of a route; the browser cuts it off behind the last hyphen. */
const HASH = 'pages';

function pagesCode(folds: readonly Fold[]): string {
  const routes = folds.map(({path}) => {
    const text = JSON.stringify(path);
    return `  {path: ${text}, component: ComponentCreator(${text}, '${HASH}'), exact: true},\n`;
  });
  return `const portalPages = [\n${routes.join('')}];\n\n`;
}

/** Families with their patterns, the more telling first; without those that could take somebody else's page. */
function familiesOf(blocks: readonly Block[], others: readonly string[]): Families {
  const families = new Set(blocks.flatMap(({own}) => (own ? [own.family] : [])));
  return [...families]
    .toSorted((a, b) => rank(patternOf(b)) - rank(patternOf(a)) || (a < b ? -1 : 1))
    .map((family) => [family, patternRegExp(patternOf(family))] as const)
    .filter(([, pattern]) => !others.some((path) => pattern.test(path)));
}

/** Literal segments count; a pattern of any length comes last. */
function rank(pattern: string): number {
  return pattern.split('/').filter((segment) => !segment.startsWith(':')).length - (pattern.endsWith('+') ? 1000 : 0);
}

function patternOf(family: string): string {
  const [, , pattern] = JSON.parse(family) as Family;
  return pattern;
}

function toBlock(text: string): Block {
  const [, path, creator, hash, family] = OWN.exec(text) ?? [];
  const own =
    path === undefined || family === undefined
      ? null
      : {path: plain(path), key: `${plain(creator ?? '')}-${hash}`, family};
  return {text, isExact: /^ {4}exact: true,?$/m.test(text), own};
}

/** All addresses in a route and in those below it. */
function pathsIn({text}: Block): readonly string[] {
  return [...text.matchAll(new RegExp(`^ *path: ${STRING}`, 'gm'))].map(([, path = '']) => plain(path));
}

function plain(written: string): string {
  return written.replaceAll("\\'", "'");
}
