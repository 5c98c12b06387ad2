import type {ArtifactKind} from '../../../model/artifact.ts';
import type {Trace} from '../../../model/trace.ts';
import type {Memory} from '../../memory/memory.ts';
import {inheritedView} from '../documents/artifactPage.ts';
import type {EmbedData} from '../hostData.ts';
import type {PageData} from '../pageData.ts';
import type {Addresses, PortalPage} from '../portal.ts';
import type {TracePageOf} from '../trace/tracePage.ts';
import type {TracedSpec} from '../trace/tracePages.ts';
import type {Views} from '../views.ts';
import type {EmbedSources} from './answerEmbed.ts';

/** The items of every artifact, as directives of ordinary pages read them; `specs` are those with a trace page. */
export function embedData(
  {artifacts}: Trace,
  {specs, traceOf, views, addresses}: EmbedDataSource,
  memory: Memory,
): readonly EmbedData[] {
  const keys = new Set(specs.map(({key}) => key));
  const hasTrace = memory.read('whether a document has a trace', (key: string) => keys.has(key));
  const embed = memory.remember('items for directives', (key: string): EmbedData => {
    const href = hasTrace(key) ? addresses.trace(key) : null;
    const rows = hasTrace(key) ? traceOf(key).rows : [];
    const traced = new Set(rows.map(({id}) => id));
    return {
      artifact: views.ref(key),
      owners: views.row(key).owners,
      inherited: inheritedView(key, views),
      requirements: rows,
      items: views
        .itemsOf(key)
        .filter(({id}) => !traced.has(id))
        .map(views.itemView),
      traceHref: href,
    };
  });
  return artifacts.map(({key}) => embed(key));
}

export interface EmbedDataSource {
  readonly specs: readonly TracedSpec[];
  readonly traceOf: TracePageOf;
  readonly views: Views;
  readonly addresses: Addresses;
}

/** What directives in portal files choose from: the rows of the list pages themselves. */
export function embedSources(
  pages: readonly PortalPage[],
  embeds: readonly EmbedData[],
  today: string,
  addresses: Addresses,
  memory: Memory,
): EmbedSources {
  const dataOf = <View extends PageData['view']>(view: View): Extract<PageData, {view: View}> | undefined =>
    pages.map(({data}) => data).find((data): data is Extract<PageData, {view: View}> => data.view === view);
  const specs = embeds.filter(({artifact}) => artifact.kind === 'spec');
  const documents: Readonly<
    Record<ArtifactKind, EmbedSources['documents'] extends (kind: never) => infer Rows ? Rows : never>
  > = {
    spec: dataOf('browser')?.rows ?? [],
    decision: dataOf('decisions')?.rows ?? [],
    runbook: dataOf('runbooks')?.rows ?? [],
  };
  const clarifications = dataOf('clarifications');
  const questions = [...(clarifications?.open ?? []), ...(clarifications?.answered ?? [])];
  // A file that asks nothing is not made again when a list changes.
  const items = memory.read('items to choose from', (_all: 'all') => specs);
  const asked = memory.read('questions to choose from', (_all: 'all') => questions);
  const documentsOf = memory.read('documents to choose from', (kind: ArtifactKind) => documents[kind]);
  const changes = memory.read('changes to choose from', (_all: 'all') => dataOf('changes')?.rows ?? []);
  return {
    today,
    route: addresses.view,
    items: () => items('all'),
    questions: () => asked('all'),
    documents: documentsOf,
    changes: () => changes('all'),
  };
}
