import type {Diagnostic} from '../../model/diagnostic.ts';
import type {Evidence} from '../../model/evidence.ts';
import type {Recognition} from '../../model/recognition.ts';
import type {Settings} from '../../model/settings.ts';
import type {Trace} from '../../model/trace.ts';
import type {ViewName} from '../../model/viewName.ts';
import {artifactPage} from './artifactPage.ts';
import {browserPage, facetPages} from './browserPage.ts';
import {cardFiles} from './cards.ts';
import {answerEmbed, type EmbedSources} from './embeds/answerEmbed.ts';
import {embedAliases} from './embeds/embedAliases.ts';
import {embedData, embedSources} from './embeds/embedSources.ts';
import {homePage} from './homePage.ts';
import {idsPage} from './idsPage.ts';
import {decisionsPage, runbooksPage} from './lists.ts';
import type {PageData} from './pageData.ts';
import type {Addresses, Portal, PortalPage, Scanned} from './portal.ts';
import {recognitionPage, recognitionView} from './recognitionPage.ts';
import {clarificationsPage, problemsPage} from './reportPages.ts';
import {searchRecords} from './searchRecords.ts';
import {matrixPage, tracedSpecs, traceIndexPage, tracePage} from './tracePages.ts';
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
export function presentPortal({trace, evidence, diagnostics, recognition, addresses, scanned}: PortalSource): Portal {
  const views = createViews(trace, addresses);
  const specs = tracedSpecs(trace, views);
  const browser = browserPage(trace, views, addresses);
  const view = (name: ViewName, title: string, data: PageData): PortalPage => ({
    href: addresses.view(name),
    title,
    data,
    sourcePath: null,
  });
  const count = (severity: Diagnostic['severity']) =>
    diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
  const kinds = groupBy(trace.artifacts, ({kind}) => kind);
  const data = embedData(trace, views, addresses);
  const overviews: readonly PortalPage[] = [
    view('home', 'Home', homePage({trace, diagnostics, evidence, scanned, views, addresses})),
    view('specs', 'Specs', browser),
    ...facetPages(browser, addresses),
    view('decisions', 'Decisions', decisionsPage(trace, views)),
    view('runbooks', 'Runbooks', runbooksPage(trace, views)),
    view('trace', 'Traceability', traceIndexPage(specs, views, addresses)),
    view('matrix', 'Matrix', matrixPage(specs, views)),
    view('clarifications', 'Clarifications', clarificationsPage(trace, views)),
    view('problems', 'Problems', problemsPage(trace, diagnostics, views, addresses)),
    view('recognition', 'Recognition', recognitionPage(recognition, addresses)),
    view('ids', 'A to Z', idsPage(trace, views)),
    view('go', 'Go to an id', {view: 'go'}),
    ...specs.map((spec): PortalPage => {
      const data = tracePage(spec, trace, views, addresses);
      return {href: addresses.trace(spec.key), title: `Trace of ${data.spec.title}`, data, sourcePath: null};
    }),
  ];
  const sources = embedSources(overviews, data, evidence.today, addresses);
  return {
    pages: [...overviews, ...artifactPages(trace, diagnostics, recognition, views, addresses, sources)],
    search: searchRecords(trace, views),
    embeds: data,
    aliases: embedAliases(trace),
    cards: cardFiles(trace, views, addresses),
    images: [...new Set(trace.files.flatMap(({facts}) => facts.images))].toSorted(),
    today: evidence.today,
    counts: {
      specs: kinds.get('spec')?.length ?? 0,
      decisions: kinds.get('decision')?.length ?? 0,
      runbooks: kinds.get('runbook')?.length ?? 0,
      openClarifications: trace.items.filter(({kind, state}) => kind === 'clarification' && state === 'open').length,
      errors: count('error'),
      warnings: count('warning'),
    },
  };
}

function artifactPages(
  trace: Trace,
  diagnostics: readonly Diagnostic[],
  recognition: Recognition,
  views: Views,
  addresses: Addresses,
  sources: EmbedSources,
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
      diagnostics: byPath.get(path) ?? [],
      recognition: own ? recognitionView(own, views) : null,
      views,
      addresses,
      embeds: file.embeds.map((embed) => answerEmbed(embed, sources)),
    });
    const title = path === artifact.path ? artifact.title : `${data.title} · ${artifact.title}`;
    return [{href: addresses.file(artifact.key, path), title, data, sourcePath: path}];
  });
}
