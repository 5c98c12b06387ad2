import {createRequire} from 'node:module';
import {normalizeUrl} from '@docusaurus/utils';
import type * as UtilsCommon from '@docusaurus/utils-common';
import type {Addresses} from '../core/index.ts';
import {ARTIFACT_KINDS, type Artifact} from '../model/artifact.ts';
import {IMAGES} from '../model/pageName.ts';
import {VIEW_NAMES, type ViewName} from '../model/viewName.ts';
import type {ResolvedOptions} from '../options.ts';
import {alertSegment, kebab, uniqueSlugs} from './slugs.ts';

// Node finds no such name in it by looking at its text.
const {applyTrailingSlash}: typeof UtilsCommon = createRequire(import.meta.url)('@docusaurus/utils-common');

/** What of the site decides over addresses. */
export interface SiteAddress {
  readonly baseUrl: string;
  readonly trailingSlash: boolean | undefined;
}

/** Segments a site does not choose are the names of the views. */
function viewSegment(name: ViewName, {routes}: ResolvedOptions): string {
  if (name === 'home') return '';
  return name === 'specs' || name === 'decisions' || name === 'runbooks' ? routes[name] : name;
}

/** Addresses of the pages that do not depend on content. */
export function viewAddress(site: SiteAddress, options: ResolvedOptions): (name: ViewName) => string {
  return (name) => siteAddress(site, options, viewSegment(name, options));
}

/** All of them, for the client. */
export function allViews(view: (name: ViewName) => string): Readonly<Record<ViewName, string>> {
  return Object.fromEntries(VIEW_NAMES.map((name) => [name, view(name)])) as Record<ViewName, string>;
}

/** Site path of the folder page data is served from, with trailing slash. */
export function dataPath(site: SiteAddress, options: ResolvedOptions): string {
  return normalizeUrl([site.baseUrl, 'spec-portal-data', options.id, '/']);
}

/** All that an address tells of an artifact. */
export type AddressedArtifact = Pick<Artifact, 'key' | 'kind' | 'path'>;

/**
 * Decides where everything of a portal is served. The same artifacts give the same addresses in any order.
 *
 * @param prefix path of the portal root below the repository's top folder, with a slash at its end; empty at the top.
 */
export function createAddresses(
  artifacts: readonly AddressedArtifact[],
  site: SiteAddress,
  options: ResolvedOptions,
  prefix = '',
): Addresses {
  const slugs = artifactSlugs(artifacts);
  const artifactsByKey = new Map(artifacts.map((artifact) => [artifact.key, artifact]));
  const segmentOf = {spec: options.routes.specs, decision: options.routes.decisions, runbook: options.routes.runbooks};
  // Every link to a document asks for its address.
  const known = new Map<string, string>();
  const file = (key: string, path: string): string => {
    const name = `${key}\0${path}`;
    const href = known.get(name) ?? addressOf(key, path);
    known.set(name, href);
    return href;
  };
  const addressOf = (key: string, path: string): string => {
    const artifact = artifactsByKey.get(key);
    if (!artifact) throw new Error(`No address for ${key}: it is not an artifact of this portal.`);
    const below = path === artifact.path ? '' : companionSegment(artifact, path);
    return siteAddress(site, options, segmentOf[artifact.kind], slugs.get(artifact.path) ?? '', below);
  };
  return {
    view: viewAddress(site, options),
    file,
    trace: (key) => siteAddress(site, options, 'trace', slugs.get(artifactsByKey.get(key)?.path ?? '') ?? kebab(key)),
    facet: (list, key, value) => siteAddress(site, options, segmentOf[list], key, kebab(value)),
    data: (name) => `${dataPath(site, options)}${name}`,
    alert: (name) => siteAddress(site, options, options.routes.runbooks, 'alert', alertSegment(name)),
    image: (path) => `${dataPath(site, options)}${IMAGES}${path.split('/').map(encodeURIComponent).join('/')}`,
    markdown: (key, path) => markdownAddress(file(key, path)),
    llms: normalizeUrl([site.baseUrl, options.routeBasePath, 'llms.txt']),
    traceExport: normalizeUrl([site.baseUrl, options.routeBasePath, 'trace.json']),
    source: (path, line) => inRepository(options, 'blob', prefix + path, `?plain=1#L${line}`),
    edit: (path, line) => inRepository(options, 'edit', prefix + path, line === undefined ? '' : `#L${line}`),
    commits: (path) => inRepository(options, 'commits', prefix + path),
    commit: (id) => (options.repositoryUrl === null ? null : `${options.repositoryUrl}/commit/${id}`),
    feed(key) {
      const artifact = key === null ? undefined : artifactsByKey.get(key);
      const home = artifact ? [segmentOf[artifact.kind], slugs.get(artifact.path) ?? ''] : [];
      return normalizeUrl([site.baseUrl, options.routeBasePath, ...home, 'changes.xml']);
    },
  };
}

/** `/specs/012-x/` as Markdown is `/specs/012-x.md`. */
function markdownAddress(href: string): string {
  return `${href.replace(/(?:\/index\.html|\.html|\/)$/, '')}.md`;
}

/** A file in the repository's web view, as GitHub and its like address it. */
function inRepository(
  {repositoryUrl, repositoryBranch}: ResolvedOptions,
  view: 'blob' | 'edit' | 'commits',
  path: string,
  tail = '',
): string | null {
  if (repositoryUrl === null) return null;
  return `${repositoryUrl}/${view}/${encodeURI(repositoryBranch)}/${path.split('/').map(encodeURIComponent).join('/')}${tail}`;
}

/** Segments below which a list has pages of its own: facets, aliases. */
const RESERVED: ReadonlySet<string> = new Set(['status', 'type', 'owner', 'tag', 'alert']);

/** Slugs are unique per kind, since each kind has a folder of its own. */
function artifactSlugs(artifacts: readonly AddressedArtifact[]): ReadonlyMap<string, string> {
  const paths = (kind: Artifact['kind']) =>
    artifacts.filter((artifact) => artifact.kind === kind).map(({path}) => path);
  return new Map(ARTIFACT_KINDS.flatMap((kind) => [...uniqueSlugs(paths(kind), RESERVED)]));
}

/** A companion's address below its artifact: the part of its path that differs (`checklists/requirements`). */
function companionSegment(artifact: AddressedArtifact, path: string): string {
  const folder = artifact.path.slice(0, artifact.path.lastIndexOf('/') + 1);
  const below = path.startsWith(folder) ? path.slice(folder.length) : path;
  return below
    .replace(/\.(?:md|markdown|mdx)$/i, '')
    .split('/')
    .map(kebab)
    .join('/');
}

function siteAddress(site: SiteAddress, options: ResolvedOptions, ...segments: readonly string[]): string {
  const url = normalizeUrl([site.baseUrl, options.routeBasePath, ...segments.filter((segment) => segment !== '')]);
  return applyTrailingSlash(url, site);
}
