import {check} from '../../plugins/docusaurus-plugin-spec-portal/src/core/check/check.ts';
import {selectSources} from '../../plugins/docusaurus-plugin-spec-portal/src/core/discover/selectSources.ts';
import {
  type TraceExport,
  toTraceExport,
} from '../../plugins/docusaurus-plugin-spec-portal/src/core/present/export/traceExport.ts';
import type {ArtifactPage, PageData} from '../../plugins/docusaurus-plugin-spec-portal/src/core/present/pageData.ts';
import type {
  Addresses,
  PageContent,
  Portal,
  PortalPage,
} from '../../plugins/docusaurus-plugin-spec-portal/src/core/present/portal.ts';
import {presentPortal} from '../../plugins/docusaurus-plugin-spec-portal/src/core/present/presentPortal.ts';
import {createRecogniser, recognise} from '../../plugins/docusaurus-plugin-spec-portal/src/core/recognise/recognise.ts';
import {createTracer} from '../../plugins/docusaurus-plugin-spec-portal/src/core/trace.ts';
import type {Diagnostic} from '../../plugins/docusaurus-plugin-spec-portal/src/model/diagnostic.ts';
import type {Evidence} from '../../plugins/docusaurus-plugin-spec-portal/src/model/evidence.ts';
import type {FileRecognition, Recognition} from '../../plugins/docusaurus-plugin-spec-portal/src/model/recognition.ts';
import type {Settings} from '../../plugins/docusaurus-plugin-spec-portal/src/model/settings.ts';
import type {SourceFile, TextFile} from '../../plugins/docusaurus-plugin-spec-portal/src/model/source.ts';
import type {DrawnTrace, Trace} from '../../plugins/docusaurus-plugin-spec-portal/src/model/trace.ts';
import {EVIDENCE} from './evidence.ts';
import {SETTINGS} from './settings.ts';

/** A repository in memory: path to text. */
export type Files = Readonly<Record<string, string>>;

export function sourcesOf(files: Files, settings: Settings = SETTINGS): readonly SourceFile[] {
  return selectSources(Object.keys(files), settings).sources.map((source) => ({
    ...source,
    text: files[source.path] ?? '',
    failure: null,
  }));
}

/** From texts to the linked trace, discovery included. */
export function traceOf(files: Files, settings: Settings = SETTINGS): DrawnTrace {
  return createTracer(settings)(
    sourcesOf(files, settings),
    new Set(Object.keys(files)),
    alertSourcesOf(files, settings),
  );
}

/** Rule files among the files, by the settings' globs. */
export function alertSourcesOf(files: Files, settings: Settings = SETTINGS): readonly TextFile[] {
  return selectSources(Object.keys(files), settings).alerts.map((path) => ({
    path,
    text: files[path] ?? '',
    failure: null,
  }));
}

export function exportOf(files: Files, settings: Settings = SETTINGS): TraceExport {
  const trace = traceOf(files, settings);
  return toTraceExport(trace, check(trace, settings, EVIDENCE));
}

/** Diagnostics of one code as `path:line message`. */
export function findingsOf(code: string, files: Files, settings: Settings = SETTINGS): readonly string[] {
  return diagnosticsOf(files, settings)
    .filter((diagnostic) => diagnostic.code === code)
    .map(({position, message}) => `${position.path}:${position.line} ${message}`);
}

export function diagnosticsOf(files: Files, settings: Settings = SETTINGS): readonly Diagnostic[] {
  return check(traceOf(files, settings), settings, EVIDENCE);
}

/** Addresses a reader of a test can see through. */
export const ADDRESSES: Addresses = {
  view: (name) => `/${name}`,
  file: (key, path) => `/${key}:${path}`,
  trace: (key) => `/trace/${key}`,
  facet: (list, key, value) => `/${list}/${key}/${value}`,
  data: (name) => `/data/${name}`,
  alert: (name) => `/alert/${name}`,
  image: (path) => `/image/${path}`,
  markdown: (key, path) => `/${key}:${path}.md`,
  llms: '/llms.txt',
  traceExport: '/trace.json',
  source: (path, line) => `https://git.example/${path}#L${line}`,
  edit: (path, line) => `https://git.example/edit/${path}${line === undefined ? '' : `#L${line}`}`,
  commits: (path) => `https://git.example/commits/${path}`,
  commit: (id) => `https://git.example/commit/${id}`,
  feed: (key) => (key === null ? '/changes.xml' : `/${key}/changes.xml`),
};

export function portalOf(
  files: Files,
  settings: Settings = SETTINGS,
  evidence: Evidence = EVIDENCE,
  addressesFor: (artifacts: Trace['artifacts']) => Addresses = () => ADDRESSES,
): Portal {
  const trace = traceOf(files, settings);
  const scanned = {files: Object.keys(files).length, ignored: 0, include: []};
  const recognition = createRecogniser(trace, selectSources(Object.keys(files), settings), settings);
  return presentPortal({
    trace,
    settings,
    evidence,
    diagnostics: check(trace, settings, evidence),
    recognition,
    addresses: addressesFor(trace.artifacts),
    scanned,
  });
}

export function recognitionOf(files: Files, settings: Settings = SETTINGS): Recognition {
  return recognise(traceOf(files, settings), selectSources(Object.keys(files), settings), settings);
}

/** What was understood of one source file. */
export function recognitionOfFile(files: Files, path: string, settings: Settings = SETTINGS): FileRecognition {
  const file = recognitionOf(files, settings).files.find((each) => each.path === path);
  if (!file) throw new Error(`${path} is no record.`);
  return file;
}

/** Every page of a portal with what it holds. */
export function pagesOf(portal: Portal): readonly (Omit<PortalPage, 'content'> & PageContent)[] {
  return [...portal.pages, ...portal.facetPages()].map(({content, ...page}) => ({...page, ...content()}));
}

/** The page data of one source file. */
export function pageOf(files: Files, path: string, settings: Settings = SETTINGS): ArtifactPage {
  const data = portalOf(files, settings)
    .pages.find(({sourcePath}) => sourcePath === path)
    ?.content().data;
  if (data?.view === 'runbook') return data.document;
  if (data?.view !== 'artifact') throw new Error(`${path} has no page.`);
  return data;
}

export function viewOf<View extends PageData['view']>(
  files: Files,
  view: View,
  settings: Settings = SETTINGS,
): Extract<PageData, {view: View}> {
  const portal = portalOf(files, settings);
  const page = [...portal.pages, ...portal.facetPages()].find((each) => each.view === view);
  if (!page) throw new Error(`The portal has no page ${view}.`);
  return page.content().data as Extract<PageData, {view: View}>;
}
