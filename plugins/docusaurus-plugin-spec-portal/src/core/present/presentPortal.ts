import type {Artifact} from '../../model/artifact.ts';
import type {Diagnostic} from '../../model/diagnostic.ts';
import type {Evidence} from '../../model/evidence.ts';
import type {Settings} from '../../model/settings.ts';
import type {DrawnTrace, Trace} from '../../model/trace.ts';
import {gradual} from '../memory/gradual.ts';
import type {Memory} from '../memory/memory.ts';
import {once} from '../memory/once.ts';
import {createOneLook} from '../memory/oneLook.ts';
import type {Recogniser} from '../recognise/recognise.ts';
import {openQuestions} from '../resolve/indexes.ts';
import {type MatrixSheet, matrixCsv, type SheetSource} from './csv/matrixSheet.ts';
import {createCards} from './documents/cards.ts';
import {documentPages} from './documents/documentPages.ts';
import {embedAliases} from './embeds/embedAliases.ts';
import {createEmbeds, embedSources} from './embeds/embedSources.ts';
import {groupBy} from './groupBy.ts';
import {changeFeeds} from './history/changeFeeds.ts';
import {commitView} from './history/changeView.ts';
import {limitPage} from './limitPage.ts';
import {facetPages} from './lists/browserPage.ts';
import {noteAddresses} from './noteAddresses.ts';
import {createOverviews, overviewPages} from './overviews.ts';
import type {Addresses, PageCompanion, Portal, PortalEmbed, PortalPage, PublishedFile, Scanned} from './portal.ts';
import type {CoveragePage} from './reports/coveragePageData.ts';
import {coverageFiles, coverageReport} from './reports/coverageReport.ts';
import {createFindings} from './reports/findings.ts';
import {createRecognitionViews} from './reports/recognitionPage.ts';
import {alertPages} from './runbooks/alertPages.ts';
import {searchDocuments} from './search/searchRecords.ts';
import {createBeside} from './trace/beside.ts';
import {makeMatrixSheet} from './trace/makeMatrixSheet.ts';
import {suspectReasons} from './trace/suspectReasons.ts';
import {createTracePages} from './trace/tracePage.ts';
import {tracedKeys, tracedSpecs} from './trace/tracePages.ts';
import {createTrees} from './trees.ts';
import {indexOnce} from './viewIndex.ts';
import {createViews} from './views.ts';

const NO_HISTORY = {};

export interface PortalSource {
  readonly trace: DrawnTrace;
  readonly settings: Settings;
  readonly evidence: Evidence;
  readonly diagnostics: readonly Diagnostic[];
  readonly recognition: Recogniser;
  readonly addresses: Addresses;
  readonly scanned: Scanned;
}

/**
 * Everything the theme draws, as plain JSON, each part made when it is asked for. All of it costs what is linear in items
 * and links. With a memory that knows an earlier look, what still holds is the object it was.
 */
export function presentPortal(source: PortalSource, memory: Memory = createOneLook()): Portal {
  const {trace, settings, evidence, diagnostics} = source;
  const addresses = noteAddresses(source.addresses, memory);
  const {history} = evidence;
  const suspects = indexOnce(memory, 'suspects', [trace.artifacts, trace.coverage, history ?? NO_HISTORY], () =>
    suspectReasons(trace, evidence),
  );
  const views = createViews({
    trace,
    addresses,
    suspects,
    history,
    memory,
  });
  const traced = indexOnce(memory, 'specs that have a trace', [trace.artifacts, trace.items], () => tracedKeys(trace));
  const specs = once(() => tracedSpecs(trace, views, memory));
  const beside = createBeside(trace, views, memory);
  const diagnosticsOf = indexOnce(memory, 'diagnostics by file', [diagnostics], () =>
    groupBy(diagnostics, ({position}) => position.path),
  );
  const findingOf = once(() => createFindings(trace, diagnosticsOf, {views, addresses, memory}));
  const faultOf = memory.read('fault of a diagram', (diagram: string) => evidence.diagrams?.get(diagram));
  const treeOf = createTrees(trace, memory);
  const shared = {...source, specs, beside, diagnosticsOf, findingOf, faultOf, treeOf, views, addresses, memory};
  const overviews = createOverviews(shared);
  const traceOf = createTracePages(specs, beside, views, addresses, memory);
  const embedOf = createEmbeds({traced, traceOf, views, addresses}, memory);
  const embeds = once(() => trace.artifacts.map(({key, kind}): PortalEmbed => ({key, kind, data: () => embedOf(key)})));
  const documents = documentPages(shared, embedSources(overviews, embeds, evidence.today, addresses, memory), memory);
  const besidePages = <Data>(dataOf: (path: string) => Data) =>
    once(() =>
      trace.files.map(
        ({artifact, facts: {path}}): PageCompanion<Data> => ({
          href: addresses.file(artifact, path),
          data: () => dataOf(path),
        }),
      ),
    );
  const most = settings.limits.pageRows;
  const counts = indexOnce(memory, 'counts', [trace.artifacts, trace.items, diagnostics], () =>
    countsOf(trace, diagnostics),
  );
  const sheetSource = {
    repository: settings.repositoryUrl,
    commit: evidence.history?.head.id ?? null,
    date: evidence.today,
  };
  const sheet = once(() => makeMatrixSheet(specs(), beside, views, sheetSource, memory));
  return {
    pages: [
      ...overviewPages(overviews, addresses, most),
      ...traced.map(
        (key): PortalPage => ({
          href: addresses.trace(key),
          view: 'trace',
          content: () => ({title: null, data: limitPage(traceOf(key), most)}),
          sourcePath: null,
        }),
      ),
      ...documents.pages,
      ...alertPages(trace, documents.runbookOf, views, addresses, memory),
    ],
    facetPages: once(() => facetPages(overviews.specs(), addresses)),
    search: gradual(() => searchDocuments(trace, treeOf, {views, addresses, memory})),
    embeds,
    aliases: once(() => embedAliases(trace)),
    cards: besidePages(createCards(trace, treeOf, views, memory)),
    files: publishedFiles(sheet, overviews.coverage, sheetSource, counts.openClarifications),
    recognition: besidePages(createRecognitionViews(source.recognition, views, memory)),
    images: [...(evidence.pictures ?? new Set(trace.files.flatMap(({facts}) => facts.images)))].toSorted(),
    today: evidence.today,
    build: evidence.history === null ? null : commitView(evidence.history.head, addresses),
    feeds: once(() => changeFeeds(evidence.history, trace.artifacts, views, addresses)),
    counts,
  };
}

function countsOf({artifacts, items}: Trace, diagnostics: readonly Diagnostic[]): Portal['counts'] {
  const ofKind = (wanted: Artifact['kind']) => artifacts.filter(({kind}) => kind === wanted).length;
  const ofSeverity = (wanted: Diagnostic['severity']) => diagnostics.filter(({severity}) => severity === wanted).length;
  return {
    specs: ofKind('spec'),
    decisions: ofKind('decision'),
    runbooks: ofKind('runbook'),
    openClarifications: openQuestions(items).length,
    errors: ofSeverity('error'),
    warnings: ofSeverity('warning'),
  };
}

function publishedFiles(
  sheet: () => MatrixSheet,
  coverage: () => CoveragePage,
  source: SheetSource,
  openQuestions: number,
): readonly PublishedFile[] {
  return [
    {name: 'matrix.json', text: () => JSON.stringify(sheet())},
    {name: 'matrix.csv', text: () => matrixCsv(sheet(), {rows: null, filter: ''})},
    ...coverageFiles(() => coverageReport(coverage(), source), openQuestions),
  ];
}
