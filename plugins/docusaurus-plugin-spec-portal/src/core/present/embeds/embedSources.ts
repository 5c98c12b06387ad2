import type {ArtifactKind} from '../../../model/artifact.ts';
import type {Trace} from '../../../model/trace.ts';
import {isTraced} from '../../resolve/coverage.ts';
import {inheritedView} from '../artifactPage.ts';
import type {EmbedData} from '../hostData.ts';
import type {PageData} from '../pageData.ts';
import type {Addresses, PortalPage} from '../portal.ts';
import type {Views} from '../views.ts';
import type {EmbedSources} from './answerEmbed.ts';

/** The items of every artifact, as directives of ordinary pages read them. */
export function embedData({artifacts}: Trace, views: Views, addresses: Addresses): readonly EmbedData[] {
  return artifacts.map(({key, kind, isTemplate}) => ({
    artifact: views.ref(key),
    inherited: inheritedView(key, views),
    items: views.itemsOf(key).map(views.itemView),
    traceHref: kind === 'spec' && !isTemplate && views.itemsOf(key).some(isTraced) ? addresses.trace(key) : null,
  }));
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
  const traces = new Map(
    pages.flatMap(({data}) => (data.view === 'trace' ? data.rows.map((row) => [row.id, {row, data}] as const) : [])),
  );
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
    trace: (item) => {
      const found = traces.get(item);
      return found ? {shows: 'trace', row: found.row, spec: found.data.spec, inherited: found.data.inherited} : null;
    },
  };
}
