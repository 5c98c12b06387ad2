import type {Diagnostic} from '../../model/diagnostic.ts';
import type {Evidence} from '../../model/evidence.ts';
import type {Settings} from '../../model/settings.ts';
import type {Trace} from '../../model/trace.ts';
import {VIEW_NAMES, type ViewName} from '../../model/viewName.ts';
import type {Memory} from '../memory/memory.ts';
import {once} from '../memory/once.ts';
import type {Recogniser} from '../recognise/recognise.ts';
import {diagramsPage, type FaultOf} from './diagrams/diagrams.ts';
import {mapPage} from './graph/mapPage.ts';
import {relationsOf} from './graph/relations.ts';
import {changesPage} from './history/changesPage.ts';
import {limitPage} from './limitPage.ts';
import {browserPage} from './lists/browserPage.ts';
import {decisionsPage} from './lists/decisionsPage.ts';
import {homePage} from './lists/homePage.ts';
import {idsPage} from './lists/idsPage.ts';
import type {PageData} from './pageData.ts';
import type {Addresses, PortalPage, Scanned} from './portal.ts';
import {clarificationsPage} from './reports/clarificationsPage.ts';
import {coveragePage} from './reports/coveragePage.ts';
import type {FindingOf} from './reports/findings.ts';
import {problemsPage} from './reports/problemsPage.ts';
import {recognitionPage} from './reports/recognitionPage.ts';
import {runbooksPage} from './runbooks/runbooksPage.ts';
import type {Beside} from './trace/beside.ts';
import {matrixPage} from './trace/matrixPage.ts';
import {type TracedSpec, totalsOf, traceIndexPage} from './trace/tracePages.ts';
import type {Views} from './views.ts';

export interface OverviewsSource {
  readonly trace: Trace;
  readonly settings: Settings;
  readonly evidence: Evidence;
  readonly diagnostics: readonly Diagnostic[];
  readonly recognition: Recogniser;
  readonly scanned: Scanned;
  readonly specs: () => readonly TracedSpec[];
  readonly findingOf: () => FindingOf;
  readonly beside: Beside;
  readonly faultOf: FaultOf;
  readonly views: Views;
  readonly addresses: Addresses;
  readonly memory: Memory;
}

/** What the page of each view draws. */
export const DRAWN = {
  home: 'home',
  specs: 'browser',
  decisions: 'decisions',
  runbooks: 'runbooks',
  trace: 'trace-index',
  matrix: 'matrix',
  coverage: 'coverage',
  clarifications: 'clarifications',
  changes: 'changes',
  problems: 'problems',
  recognition: 'recognition',
  diagrams: 'diagrams',
  map: 'map',
  ids: 'ids',
  search: 'search',
  go: 'go',
} as const satisfies Readonly<Record<ViewName, PageData['view']>>;

type Drawn<Name extends ViewName> = Extract<PageData, {readonly view: (typeof DRAWN)[Name]}>;

/** The pages a portal has one of, whole; each is made when it is first asked for. */
export type Overviews = {readonly [Name in ViewName]: () => Drawn<Name>};

export function createOverviews(source: OverviewsSource): Overviews {
  const {trace, settings, evidence, diagnostics, specs, findingOf, views, addresses, memory} = source;
  return {
    home: once(() => homePage({...source, totals: totalsOf(specs().flatMap(({rows}) => rows))})),
    specs: once(() => browserPage(trace, views, addresses)),
    decisions: once(() => decisionsPage(trace, views, memory)),
    runbooks: once(() => runbooksPage(trace, settings, evidence.today, views, addresses, memory)),
    trace: once(() => traceIndexPage(specs(), views, addresses)),
    matrix: once(() => matrixPage({...source, specs: specs()}, settings.limits.matrixRows)),
    coverage: once(() => coveragePage({...source, specs: specs(), findingOf: findingOf()})),
    clarifications: once(() => clarificationsPage(trace, views, evidence.today)),
    changes: once(() => changesPage(evidence, views, addresses)),
    problems: once(() => problemsPage(trace, diagnostics, findingOf())),
    recognition: once(() => recognitionPage(source.recognition.all(), addresses)),
    diagrams: once(() => diagramsPage(trace, source, memory)),
    map: once(() => mapPage(trace, relationsOf(trace), views)),
    ids: once(() => idsPage(trace, views, addresses, memory)),
    search: () => ({view: 'search'}),
    go: () => ({view: 'go'}),
  };
}

/** As readers get them: their lists end where a page would be too long. */
export function overviewPages(overviews: Overviews, addresses: Addresses, most: number): readonly PortalPage[] {
  return VIEW_NAMES.map((name) => ({
    href: addresses.view(name),
    view: DRAWN[name],
    content: () => ({title: null, data: limitPage(overviews[name](), most)}),
    sourcePath: null,
  }));
}
