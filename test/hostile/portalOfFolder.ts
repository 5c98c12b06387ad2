import {
  activeSvgs,
  check,
  createTracer,
  drawingsOf,
  picturesOf,
  presentPortal,
  recognise,
  selectSources,
} from '../../plugins/docusaurus-plugin-spec-portal/src/core/index.ts';
import {createAddresses} from '../../plugins/docusaurus-plugin-spec-portal/src/docusaurus/addresses.ts';
import {portalFiles} from '../../plugins/docusaurus-plugin-spec-portal/src/docusaurus/portalFiles.ts';
import type {Diagnostic} from '../../plugins/docusaurus-plugin-spec-portal/src/model/diagnostic.ts';
import {pageName} from '../../plugins/docusaurus-plugin-spec-portal/src/model/pageName.ts';
import type {TreeNode} from '../../plugins/docusaurus-plugin-spec-portal/src/model/tree.ts';
import {
  createDiagramChecker,
  readSources,
  scanFolder,
} from '../../plugins/docusaurus-plugin-spec-portal/src/node/index.ts';
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

const SITE = {baseUrl: '/', trailingSlash: true};
const checkDiagrams = createDiagramChecker();

/** Reads a folder as a site would, up to the data of every page. */
export async function portalOfFolder(root: string, given: PluginOptions = {}): Promise<FolderPortal> {
  const options = resolveOptions({...given, routeBasePath: '/'});
  const {paths, skipped} = await scanFolder(root, options);
  const selection = selectSources(paths, options, skipped);
  const sources = await readSources(root, selection.sources, options);
  const trace = createTracer(options)(sources, new Set(paths));
  const drawings = await readSources(root, drawingsOf(picturesOf(trace, paths)), options);
  const diagrams = await checkDiagrams(trace.files.flatMap(({facts}) => facts.diagrams.map(({source}) => source)));
  const evidence = {
    today: '2026-11-20',
    history: null,
    diagrams,
    skipped: [...selection.skipped, ...activeSvgs(drawings)],
  };
  const diagnostics = check(trace, options, evidence);
  const addresses = createAddresses(trace.artifacts, SITE, options);
  const portal = presentPortal({
    trace,
    settings: options,
    evidence,
    diagnostics,
    recognition: recognise(trace, selection, options),
    addresses,
    scanned: {files: sources.length, ignored: selection.ignored.length, include: []},
  });
  const home = addresses.view('home');
  const files = portalFiles(portal, home);
  const pages = new Map(
    portal.pages.flatMap(({sourcePath, href}) =>
      sourcePath === null ? [] : [[sourcePath, files.get(`${pageName(href, home)}.json`) ?? ''] as const],
    ),
  );
  return {diagnostics, pages, trees: new Map(trace.files.map(({facts}) => [facts.path, facts.tree])), files};
}
