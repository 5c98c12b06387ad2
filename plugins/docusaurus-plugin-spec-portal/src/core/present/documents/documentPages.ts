import type {Diagnostic} from '../../../model/diagnostic.ts';
import type {Evidence} from '../../../model/evidence.ts';
import type {Settings} from '../../../model/settings.ts';
import type {Trace} from '../../../model/trace.ts';
import type {Memory} from '../../memory/memory.ts';
import {filesByPath, keysByPath} from '../../resolve/indexes.ts';
import type {FaultOf} from '../diagrams/diagrams.ts';
import {answerEmbed, type EmbedSources} from '../embeds/answerEmbed.ts';
import {limitPage} from '../limitPage.ts';
import type {ArtifactPage, RunbookPage} from '../pageData.ts';
import type {Addresses, PageContent, PortalPage} from '../portal.ts';
import {createRunbookPageOf} from '../runbooks/runbookPage.ts';
import type {TreeOf} from '../trees.ts';
import type {Views} from '../views.ts';
import {artifactPage} from './artifactPage.ts';
import {createPasts, documentHistory} from './documentHistory.ts';

export interface DocumentsSource {
  readonly trace: Trace;
  readonly settings: Settings;
  readonly evidence: Evidence;
  readonly diagnosticsOf: ReadonlyMap<string, readonly Diagnostic[]>;
  readonly faultOf: FaultOf;
  readonly treeOf: TreeOf;
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
  const content = createDocumentContent(source, sources, memory);
  const mains = keysByPath(trace.artifacts);
  return {
    pages: trace.files.map(({artifact, facts: {path, runbook}}) => ({
      href: addresses.file(artifact, path),
      view: mains.has(path) && runbook ? 'runbook' : 'artifact',
      content() {
        const {title, data} = content(path);
        return {title, data: limitPage(data, settings.limits.pageRows)};
      },
      sourcePath: path,
    })),
    runbookOf: (key) => {
      const path = views.artifact(key)?.path;
      const data = path === undefined ? null : content(path).data;
      return data?.view === 'runbook' ? data : null;
    },
  };
}

interface DocumentContent extends PageContent {
  readonly data: ArtifactPage | RunbookPage;
}

function createDocumentContent(
  {trace, settings, evidence, diagnosticsOf, faultOf, treeOf, views, addresses}: DocumentsSource,
  sources: EmbedSources,
  memory: Memory,
): (path: string) => DocumentContent {
  const files = filesByPath(trace.files);
  const source = memory.read('what a page is made of', (path: string) => ({
    file: files.get(path),
    diagnostics: diagnosticsOf.get(path) ?? [],
  }));
  const pastOf = createPasts(evidence.history, trace.artifacts, memory);
  const isPublished = memory.read(
    'whether a picture is published',
    (path: string) => evidence.pictures?.has(path) ?? true,
  );
  const runbookPageOf = createRunbookPageOf(trace, settings, evidence.today, addresses, memory);
  return memory.remember('page of a file', (path: string): DocumentContent => {
    const {file, diagnostics} = source(path);
    const artifact = file && views.artifact(file.artifact);
    if (!file || !artifact) throw new Error(`Bug: ${path} belongs to no artifact.`);
    const data = artifactPage({
      artifact,
      file,
      tree: treeOf(path),
      history: documentHistory(artifact, pastOf(path), views, addresses),
      diagnostics,
      isPublished,
      faultOf,
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
