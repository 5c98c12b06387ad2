import type {ArtifactKind} from '../../../model/artifact.ts';
import type {Trace} from '../../../model/trace.ts';
import {inheritedView} from '../documents/artifactPage.ts';
import type {EmbedData} from '../hostData.ts';
import {artifactRow} from '../lists/artifactRow.ts';
import type {PageData} from '../pageData.ts';
import type {Addresses, PortalPage} from '../portal.ts';
import type {Views} from '../views.ts';
import type {EmbedSources} from './answerEmbed.ts';

/** The items of every artifact, as directives of ordinary pages read them; `traces` are the trace pages. */
export function embedData({artifacts}: Trace, views: Views, traces: readonly PortalPage[]): readonly EmbedData[] {
  const traceOf = new Map(
    traces.flatMap(({href, data}) =>
      data.view === 'trace' ? [[data.spec.key, {href, rows: data.rows}] as const] : [],
    ),
  );
  return artifacts.map((artifact) => {
    const {key} = artifact;
    const {href = null, rows = []} = traceOf.get(key) ?? {};
    const traced = new Set(rows.map(({id}) => id));
    return {
      artifact: views.ref(key),
      owners: artifactRow(artifact, views).owners,
      inherited: inheritedView(key, views),
      requirements: rows,
      items: views
        .itemsOf(key)
        .filter(({id}) => !traced.has(id))
        .map(views.itemView),
      traceHref: href,
    };
  });
}

/** What directives in portal files choose from: the rows of the list pages themselves. */
export function embedSources(
  pages: readonly PortalPage[],
  embeds: readonly EmbedData[],
  today: string,
  addresses: Addresses,
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
  const asked = dataOf('clarifications');
  const questions = [...(asked?.open ?? []), ...(asked?.answered ?? [])];
  return {
    today,
    route: addresses.view,
    items: () => specs,
    questions: () => questions,
    documents: (kind) => documents[kind],
    changes: () => dataOf('changes')?.rows ?? [],
  };
}
