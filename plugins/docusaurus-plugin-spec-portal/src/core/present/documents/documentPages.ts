import type {Diagnostic} from '../../../model/diagnostic.ts';
import type {Evidence} from '../../../model/evidence.ts';
import type {Recognition} from '../../../model/recognition.ts';
import type {Settings} from '../../../model/settings.ts';
import type {Trace} from '../../../model/trace.ts';
import type {Memory} from '../../memory/memory.ts';
import type {FaultOf} from '../diagrams/diagrams.ts';
import {answerEmbed, type EmbedSources} from '../embeds/answerEmbed.ts';
import {createRelationsOf} from '../graph/neighbourhood.ts';
import type {Relation} from '../graph/relations.ts';
import {limitPage} from '../limitPage.ts';
import type {ArtifactPage, RunbookPage} from '../pageData.ts';
import type {Addresses, PortalPage} from '../portal.ts';
import {recognitionView} from '../reports/recognitionPage.ts';
import {createRunbookPageOf} from '../runbooks/runbookPage.ts';
import type {Views} from '../views.ts';
import {artifactPage} from './artifactPage.ts';
import {createPasts, documentHistory} from './documentHistory.ts';

export interface DocumentsSource {
  readonly trace: Trace;
  readonly settings: Settings;
  readonly evidence: Evidence;
  readonly diagnosticsOf: ReadonlyMap<string, readonly Diagnostic[]>;
  readonly recognition: Recognition;
  readonly relations: readonly Relation[];
  readonly faultOf: FaultOf;
  readonly views: Views;
  readonly addresses: Addresses;
}

export interface DocumentPages {
  /** One per source file, in the order of the trace. */
  readonly pages: readonly PortalPage[];
  /** The page of a runbook by its key, whole. */
  readonly runbookOf: (key: string) => RunbookPage | null;
}

/** The pages of files; those of runbooks are laid out for somebody who was woken. Companions stay documents. */
export function documentPages(source: DocumentsSource, sources: EmbedSources, memory: Memory): DocumentPages {
  const {trace, settings, views, addresses} = source;
  const data = createDocumentData(source, sources, memory);
  const shown = memory.remember('page of a file as shown', (path: string) => {
    const page = data(path);
    return page && {title: page.title, data: limitPage(page.data, settings.limits.pageRows)};
  });
  return {
    pages: trace.files.flatMap(({artifact, facts: {path}}): readonly PortalPage[] => {
      const page = shown(path);
      return page ? [{href: addresses.file(artifact, path), ...page, sourcePath: path}] : [];
    }),
    runbookOf: (key) => {
      const path = views.artifact(key)?.path;
      const page = path === undefined ? null : data(path);
      return page?.data.view === 'runbook' ? page.data : null;
    },
  };
}

interface DocumentPage {
  readonly title: string;
  readonly data: ArtifactPage | RunbookPage;
}

function createDocumentData(
  {trace, settings, evidence, diagnosticsOf, recognition, relations, faultOf, views, addresses}: DocumentsSource,
  sources: EmbedSources,
  memory: Memory,
): (path: string) => DocumentPage | null {
  const files = new Map(trace.files.map((file) => [file.facts.path, file]));
  const recognised = new Map(recognition.files.map((each) => [each.path, each]));
  const source = memory.read('what a page is made of', (path: string) => ({
    file: files.get(path),
    diagnostics: diagnosticsOf.get(path) ?? [],
    recognised: recognised.get(path),
  }));
  const pastOf = createPasts(evidence.history, trace.artifacts, memory);
  const isPublished = memory.read(
    'whether a picture is published',
    (path: string) => evidence.pictures?.has(path) ?? true,
  );
  const relationsOf = createRelationsOf(relations, memory);
  const runbookPageOf = createRunbookPageOf(trace, settings, evidence.today, addresses, memory);
  return memory.remember('page of a file', (path: string): DocumentPage | null => {
    const {file, diagnostics, recognised: own} = source(path);
    const artifact = file && views.artifact(file.artifact);
    if (!file || !artifact) return null;
    const data = artifactPage({
      artifact,
      file,
      history: documentHistory(artifact, pastOf(path), views, addresses),
      diagnostics,
      isPublished,
      faultOf,
      relations: relationsOf,
      recognition: own ? recognitionView(own, views) : null,
      views,
      addresses,
      embeds: file.embeds.map((embed) => answerEmbed(embed, sources)),
    });
    const isMain = path === artifact.path;
    const {runbook} = file.facts;
    return {
      title: isMain ? artifact.title : `${data.title} · ${artifact.title}`,
      data: isMain && runbook ? runbookPageOf(artifact, runbook, data) : data,
    };
  });
}
