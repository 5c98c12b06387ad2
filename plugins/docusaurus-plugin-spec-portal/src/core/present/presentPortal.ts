import type {Diagnostic} from '../../model/diagnostic.ts';
import type {Evidence} from '../../model/evidence.ts';
import type {Recognition} from '../../model/recognition.ts';
import type {Settings} from '../../model/settings.ts';
import type {Trace} from '../../model/trace.ts';
import type {ViewName} from '../../model/viewName.ts';
import type {Memory} from '../memory/memory.ts';
import {createOneLook} from '../memory/oneLook.ts';
import {matrixCsv} from './csv/matrixSheet.ts';
import {diagramsPage} from './diagrams/diagrams.ts';
import {cardFiles} from './documents/cards.ts';
import {documentPages} from './documents/documentPages.ts';
import {embedAliases} from './embeds/embedAliases.ts';
import {embedData, embedSources} from './embeds/embedSources.ts';
import {mapPage} from './graph/mapPage.ts';
import {relationsOf} from './graph/relations.ts';
import {groupBy} from './groupBy.ts';
import {changeFeeds} from './history/changeFeeds.ts';
import {changesPage} from './history/changesPage.ts';
import {commitView} from './history/changeView.ts';
import {limitPage} from './limitPage.ts';
import {browserPage, facetPages} from './lists/browserPage.ts';
import {decisionsPage} from './lists/decisionsPage.ts';
import {homePage} from './lists/homePage.ts';
import {idsPage} from './lists/idsPage.ts';
import {noteAddresses} from './noteAddresses.ts';
import type {PageData} from './pageData.ts';
import type {Addresses, Portal, PortalPage, Scanned} from './portal.ts';
import {clarificationsPage} from './reports/clarificationsPage.ts';
import {coveragePage} from './reports/coveragePage.ts';
import {coverageFiles, coverageReport} from './reports/coverageReport.ts';
import {createFindings} from './reports/findings.ts';
import {problemsPage} from './reports/problemsPage.ts';
import {recognitionPage} from './reports/recognitionPage.ts';
import {alertPages} from './runbooks/alertPages.ts';
import {runbooksPage} from './runbooks/runbooksPage.ts';
import {searchDocuments} from './search/searchRecords.ts';
import {createBeside} from './trace/beside.ts';
import {makeMatrixSheet} from './trace/makeMatrixSheet.ts';
import {matrixPage} from './trace/matrixPage.ts';
import {suspectReasons} from './trace/suspectReasons.ts';
import {createTracePages} from './trace/tracePage.ts';
import {totalsOf, tracedSpecs, traceIndexPage} from './trace/tracePages.ts';
import {createViews} from './views.ts';

export interface PortalSource {
  readonly trace: Trace;
  readonly settings: Settings;
  readonly evidence: Evidence;
  readonly diagnostics: readonly Diagnostic[];
  readonly recognition: Recognition;
  readonly addresses: Addresses;
  readonly scanned: Scanned;
}

/**
 * Everything the theme draws, as plain JSON. Cost is linear in items and links. With a memory that knows an earlier look, what
 * still holds is the object it was: page data, rows, cards, records.
 */
export function presentPortal(source: PortalSource, memory: Memory = createOneLook()): Portal {
  const {trace, settings, evidence, diagnostics, recognition, scanned} = source;
  const addresses = noteAddresses(source.addresses, trace.artifacts, memory);
  const views = createViews({
    trace,
    addresses,
    suspects: suspectReasons(trace, evidence),
    history: evidence.history,
    memory,
  });
  const specs = tracedSpecs(trace, views, memory);
  const totals = totalsOf(specs.flatMap(({rows}) => rows));
  const relations = relationsOf(trace);
  const beside = createBeside(trace, views, memory);
  const diagnosticsOf = groupBy(diagnostics, ({position}) => position.path);
  const findingOf = createFindings(trace, diagnosticsOf, {views, addresses, memory});
  const coverage = coveragePage({trace, settings, diagnostics, findingOf, specs, views, addresses, memory});
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
  const traceOf = createTracePages(specs, beside, views, addresses, memory);
  const embeds = embedData(trace, {specs, traceOf, views, addresses}, memory);
  const faultOf = memory.read('fault of a diagram', (diagram: string) => evidence.diagrams?.get(diagram));
  const overviews: readonly PortalPage[] = [
    view('home', homePage({trace, diagnostics, evidence, scanned, totals, views, addresses})),
    view('specs', browser),
    ...facetPages(browser, addresses),
    view('decisions', decisionsPage(trace, views, memory)),
    view('runbooks', runbooksPage(trace, settings, evidence.today, views, addresses, memory)),
    view('trace', traceIndexPage(specs, views, addresses)),
    view('matrix', matrixPage({specs, beside, views, addresses, memory}, settings.limits.pageRows)),
    view('coverage', coverage),
    view('clarifications', clarificationsPage(trace, views, evidence.today)),
    view('changes', changesPage(evidence.history, views, addresses)),
    view('problems', problemsPage(trace, diagnostics, findingOf)),
    view('recognition', recognitionPage(recognition, addresses)),
    view('diagrams', diagramsPage(trace, {views, addresses, faultOf}, memory)),
    view('map', mapPage(trace, relations, views)),
    view('ids', idsPage(trace, views, addresses, memory)),
    view('search', {view: 'search'}),
    view('go', {view: 'go'}),
  ];
  const documents = documentPages(
    {trace, settings, evidence, diagnosticsOf, recognition, relations, faultOf, views, addresses},
    embedSources(overviews, embeds, evidence.today, addresses, memory),
    memory,
  );
  const most = settings.limits.pageRows;
  const ofOverviews = new Map(overviews.map((page) => [nameOf(page), limitPage(page.data, most)]));
  const overview = memory.read('overview', (name: string) => ofOverviews.get(name));
  const shownTrace = memory.remember('trace page as shown', (key: string) => limitPage(traceOf(key), most));
  const sheetSource = {
    repository: settings.repositoryUrl,
    commit: evidence.history?.head.id ?? null,
    date: evidence.today,
  };
  const published = memory.read('what is published', (_all: 'all') => ({
    sheet: makeMatrixSheet(specs, beside, views, sheetSource, memory),
    report: coverageReport(coverage, sheetSource),
  }));
  const {sheet, report} = published('all');
  return {
    pages: [
      ...overviews.map((page) => ({...page, data: overview(nameOf(page)) ?? page.data})),
      ...specs.map(({key}) => ({href: addresses.trace(key), title: null, data: shownTrace(key), sourcePath: null})),
      ...documents.pages,
      ...alertPages(trace, documents.runbookOf, views, addresses, memory),
    ],
    search: searchDocuments(trace, views, addresses, memory),
    embeds,
    aliases: embedAliases(trace),
    cards: cardFiles(trace, views, addresses, memory),
    files: [
      {name: 'matrix.json', of: [sheet], text: () => JSON.stringify(sheet)},
      {name: 'matrix.csv', of: [sheet], text: () => matrixCsv(sheet, {rows: null, filter: ''})},
      ...coverageFiles(report, openQuestions),
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

/** Of a page that a portal has one of; values of a facet may share an address. */
function nameOf({data}: PortalPage): string {
  return data.view === 'facet' ? `facet ${data.key} ${data.value}` : data.view;
}
