import {createAddresses} from '../../plugins/docusaurus-plugin-spec-portal/src/docusaurus/addresses.ts';
import {
  createPortalLoader,
  type LoadedPortal,
} from '../../plugins/docusaurus-plugin-spec-portal/src/docusaurus/loadPortal.ts';
import {portalFiles} from '../../plugins/docusaurus-plugin-spec-portal/src/docusaurus/portalFiles.ts';
import type {Diagnostic} from '../../plugins/docusaurus-plugin-spec-portal/src/model/diagnostic.ts';
import {pageName} from '../../plugins/docusaurus-plugin-spec-portal/src/model/pageName.ts';
import type {TreeNode} from '../../plugins/docusaurus-plugin-spec-portal/src/model/tree.ts';
import {createDiagramChecker} from '../../plugins/docusaurus-plugin-spec-portal/src/node/index.ts';
import {type PluginOptions, resolveOptions} from '../../plugins/docusaurus-plugin-spec-portal/src/options.ts';

/** What a folder becomes, without a site around it. */
export interface FolderPortal {
  readonly diagnostics: readonly Diagnostic[];
  /** Text of each source file's page data, by the file's path. */
  readonly pages: ReadonlyMap<string, string>;
  /** The bodies, by the file's path. */
  readonly trees: ReadonlyMap<string, readonly TreeNode[]>;
  /** Every data file by its name. */
  readonly files: ReadonlyMap<string, string>;
}

/** Rules that speak of what is still to be written, not of what is damaged: every portal has some of these. */
const UNFINISHED: ReadonlySet<string> = new Set([
  'alert-without-runbook',
  'open-clarification',
  'runbook-without-alert',
  'uncovered-requirement',
  'unreferenced-document',
]);

export function isDamage({code, severity}: Diagnostic): boolean {
  return severity !== 'info' && !UNFINISHED.has(code);
}

/** Loads the drawing library once for all folders. */
const checkDiagrams = createDiagramChecker(60_000, true);
const SITE = {baseUrl: '/', trailingSlash: true};

/** Reads a folder as a site does, up to the data of every page. */
export function portalOfFolder(root: string, given: PluginOptions = {}): Promise<FolderPortal> {
  return createFolderReader(root, given)();
}

/** Reads a folder again and again, as the development server does. */
export function createFolderReader(root: string, given: PluginOptions = {}): () => Promise<FolderPortal> {
  const options = resolveOptions({...given, routeBasePath: '/'});
  const load = createPortalLoader(
    root,
    options,
    (artifacts, prefix) => createAddresses(artifacts, SITE, options, prefix),
    undefined,
    undefined,
    checkDiagrams,
  );
  return async () => {
    const loaded = await load();
    return folderPortal((await loaded.readRest()) ? await load() : loaded);
  };
}

function folderPortal({portal, diagnostics, memory}: LoadedPortal): FolderPortal {
  const files = new Map([...portalFiles(portal, '/', undefined, memory)].map(([name, file]) => [name, file.text()]));
  const pages = new Map<string, string>();
  const trees = new Map<string, readonly TreeNode[]>();
  for (const {sourcePath, href, content} of portal.pages) {
    if (sourcePath === null) continue;
    const {data} = content();
    pages.set(sourcePath, files.get(`${pageName(href, '/')}.json`) ?? '');
    if ('tree' in data) trees.set(sourcePath, data.tree);
  }
  return {diagnostics, pages, trees, files};
}
