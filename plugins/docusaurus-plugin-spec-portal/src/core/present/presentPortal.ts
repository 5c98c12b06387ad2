import type {Diagnostic} from '../../model/diagnostic.ts';
import type {Evidence} from '../../model/evidence.ts';
import type {Recognition} from '../../model/recognition.ts';
import type {Settings} from '../../model/settings.ts';
import type {Trace} from '../../model/trace.ts';
import type {ViewName} from '../../model/viewName.ts';
import {matrixCsv} from './csv/matrixSheet.ts';
import {diagramsPage} from './diagrams/diagrams.ts';
import {artifactPage} from './documents/artifactPage.ts';
import {cardFiles} from './documents/cards.ts';
import {documentHistory} from './documents/documentHistory.ts';
import {answerEmbed, type EmbedSources} from './embeds/answerEmbed.ts';
import {embedAliases} from './embeds/embedAliases.ts';
import {embedData, embedSources} from './embeds/embedSources.ts';
import {mapPage} from './graph/mapPage.ts';
import {type RelationsByKey, relationsByKey} from './graph/neighbourhood.ts';
import {relationsOf} from './graph/relations.ts';
import {changeFeeds} from './history/changeFeeds.ts';
import {changesPage} from './history/changesPage.ts';
import {commitView} from './history/changeView.ts';
import {limitPage} from './limitPage.ts';
import {browserPage, facetPages} from './lists/browserPage.ts';
import {decisionsPage} from './lists/decisionsPage.ts';
import {homePage} from './lists/homePage.ts';
import {idsPage} from './lists/idsPage.ts';
import type {PageData} from './pageData.ts';
import type {Addresses, Portal, PortalPage, Scanned} from './portal.ts';
import {clarificationsPage} from './reports/clarificationsPage.ts';
import {coveragePage} from './reports/coveragePage.ts';
import {coverageFiles} from './reports/coverageReport.ts';
import {problemsPage} from './reports/problemsPage.ts';
import {recognitionPage, recognitionView} from './reports/recognitionPage.ts';
import {alertPages, withRunbookPages} from './runbooks/runbookPages.ts';
import {runbooksPage} from './runbooks/runbooksPage.ts';
import {searchDocuments} from './search/searchRecords.ts';
import {createBeside} from './trace/beside.ts';
import {makeMatrixSheet} from './trace/makeMatrixSheet.ts';
import {matrixPage} from './trace/matrixPage.ts';
import {suspectReasons} from './trace/suspectReasons.ts';
import {tracePages} from './trace/tracePage.ts';
import {totalsOf, tracedSpecs, traceIndexPage} from './trace/tracePages.ts';
import {createViews, groupBy, type Views} from './views.ts';

export interface PortalSource {
  readonly trace: Trace;
  readonly settings: Settings;
  readonly evidence: Evidence;
  readonly diagnostics: readonly Diagnostic[];
  readonly recognition: Recognition;
  readonly addresses: Addresses;
  readonly scanned: Scanned;
}

/** Everything the theme draws, as plain JSON. Cost is linear in items and links. */
export function presentPortal({
  trace,
  settings,
  evidence,
  diagnostics,
  recognition,
  addresses,
  scanned,
}: PortalSource): Portal {
  const views = createViews(trace, addresses, suspectReasons(trace, evidence), evidence.history);
  const specs = tracedSpecs(trace, views);
  const totals = totalsOf(specs.flatMap(({rows}) => rows));
  const relations = relationsOf(trace);
  const beside = createBeside(trace, views);
  const coverage = coveragePage({trace, settings, diagnostics, specs, views, addresses});
  const sheet = makeMatrixSheet(specs, beside, views, {
    repository: settings.repositoryUrl,
    commit: evidence.history?.head.id ?? null,
    date: evidence.today,
  });
  const browser = browserPage(trace, views, addresses);
  const view = (name: ViewName, data: PageData): PortalPage => ({
    href: addresses.view(name),
    title: null,
    data,
    sourcePath: null,
  });
  const count = (severity: Diagnostic['severity']) =>
    diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
  const openQuestions = trace.items.filter(({kind, state}) => kind === 'clarification' && state === 'open').length;
  const kinds = groupBy(trace.artifacts, ({kind}) => kind);
  const traces = tracePages(specs, beside, views, addresses).map(
    (page): PortalPage => ({...page, title: null, sourcePath: null}),
  );
  const data = embedData(trace, views, traces);
  const overviews: readonly PortalPage[] = [
    view('home', homePage({trace, diagnostics, evidence, scanned, totals, views, addresses})),
    view('specs', browser),
    ...facetPages(browser, addresses),
    view('decisions', decisionsPage(trace, views)),
    view('runbooks', runbooksPage(trace, settings, evidence.today, views, addresses)),
    view('trace', traceIndexPage(specs, views, addresses)),
    view('matrix', matrixPage({specs, beside, views, addresses}, settings.limits.pageRows)),
    view('coverage', coverage),
    view('clarifications', clarificationsPage(trace, views, evidence.today)),
    view('changes', changesPage(evidence.history, views, addresses)),
    view('problems', problemsPage(trace, diagnostics, views, addresses)),
    view('recognition', recognitionPage(recognition, addresses)),
    view('diagrams', diagramsPage(trace, {views, addresses, evidence})),
    view('map', mapPage(trace, relations, views)),
    view('ids', idsPage(trace, views, addresses)),
    view('search', {view: 'search'}),
    view('go', {view: 'go'}),
    ...traces,
  ];
  const sources = embedSources(overviews, data, evidence.today, addresses);
  const documents = withRunbookPages(
    artifactPages({trace, evidence, diagnostics, recognition, addresses}, views, sources, relationsByKey(relations)),
    trace,
    settings,
    evidence.today,
    addresses,
  );
  return {
    pages: [...overviews, ...documents, ...alertPages(trace, documents, views, addresses)].map((page) => ({
      ...page,
      data: limitPage(page.data, settings.limits.pageRows),
    })),
    search: searchDocuments(trace, views, addresses),
    embeds: data,
    aliases: embedAliases(trace),
    cards: cardFiles(trace, views, addresses),
    files: [
      {name: 'matrix.json', text: JSON.stringify(sheet)},
      {name: 'matrix.csv', text: matrixCsv(sheet, {rows: null, filter: ''})},
      ...coverageFiles(coverage, openQuestions, sheet.source),
    ],
    images: [...new Set(trace.files.flatMap(({facts}) => facts.images))].toSorted(),
    today: evidence.today,
    build: evidence.history === null ? null : commitView(evidence.history.head, addresses),
    feeds: changeFeeds(evidence.history, trace.artifacts, views, addresses),
    counts: {
      specs: kinds.get('spec')?.length ?? 0,
      decisions: kinds.get('decision')?.length ?? 0,
      runbooks: kinds.get('runbook')?.length ?? 0,
      openClarifications: openQuestions,
      errors: count('error'),
      warnings: count('warning'),
    },
  };
}

function artifactPages(
  {trace, evidence, diagnostics, recognition, addresses}: Omit<PortalSource, 'settings' | 'scanned'>,
  views: Views,
  sources: EmbedSources,
  relations: RelationsByKey,
): readonly PortalPage[] {
  const byPath = groupBy(diagnostics, ({position}) => position.path);
  const recognised = new Map(recognition.files.map((each) => [each.path, each]));
  return trace.files.flatMap((file): readonly PortalPage[] => {
    const artifact = views.artifact(file.artifact);
    if (!artifact) return [];
    const {path} = file.facts;
    const own = recognised.get(path);
    const data = artifactPage({
      artifact,
      file,
      history: documentHistory(artifact, path, evidence.history, views, addresses),
      diagnostics: byPath.get(path) ?? [],
      evidence,
      relations,
      recognition: own ? recognitionView(own, views) : null,
      views,
      addresses,
      embeds: file.embeds.map((embed) => answerEmbed(embed, sources)),
    });
    const title = path === artifact.path ? artifact.title : `${data.title} · ${artifact.title}`;
    return [{href: addresses.file(artifact.key, path), title, data, sourcePath: path}];
  });
}
