import type {ArtifactKind} from '../../../model/artifact.ts';
import type {Memory} from '../../memory/memory.ts';
import {inheritedView} from '../documents/artifactPage.ts';
import type {EmbedData} from '../hostData.ts';
import type {Overviews} from '../overviews.ts';
import type {Addresses, PortalEmbed} from '../portal.ts';
import type {TracePageOf} from '../trace/tracePage.ts';
import type {Views} from '../views.ts';
import type {EmbedSources} from './answerEmbed.ts';
import type {DocumentRow} from './embedData.ts';

/** The items of an artifact, as directives of ordinary pages read them; `specs` are those with a trace page. */
export function createEmbeds(
  {traced, traceOf, views, addresses}: EmbedDataSource,
  memory: Memory,
): (key: string) => EmbedData {
  const keys = new Set(traced);
  const hasTrace = memory.read('whether a document has a trace', (key: string) => keys.has(key));
  return memory.remember('items for directives', (key: string): EmbedData => {
    const href = hasTrace(key) ? addresses.trace(key) : null;
    const rows = hasTrace(key) ? traceOf(key).rows : [];
    const shown = new Set(rows.map(({id}) => id));
    return {
      artifact: views.ref(key),
      owners: views.row(key).owners,
      inherited: inheritedView(key, views),
      requirements: rows,
      items: views
        .itemsOf(key)
        .filter(({id}) => !shown.has(id))
        .map(views.itemView),
      traceHref: href,
    };
  });
}

export interface EmbedDataSource {
  /** Keys of the documents that have a trace. */
  readonly traced: readonly string[];
  readonly traceOf: TracePageOf;
  readonly views: Views;
  readonly addresses: Addresses;
}

/** What directives in portal files choose from: the rows of the list pages themselves. */
export function embedSources(
  lists: Pick<Overviews, 'specs' | 'decisions' | 'runbooks' | 'clarifications' | 'changes'>,
  embeds: () => readonly PortalEmbed[],
  today: string,
  addresses: Addresses,
  memory: Memory,
): EmbedSources {
  const documents: Readonly<Record<ArtifactKind, () => {readonly rows: readonly DocumentRow[]}>> = {
    spec: lists.specs,
    decision: lists.decisions,
    runbook: lists.runbooks,
  };
  // A file that asks nothing is not made again when a list changes.
  const items = memory.read('items to choose from', (_all: 'all') =>
    embeds()
      .filter(({kind}) => kind === 'spec')
      .map(({data}) => data()),
  );
  const asked = memory.read('questions to choose from', (_all: 'all') => {
    const {open, answered} = lists.clarifications();
    return [...open, ...answered];
  });
  const documentsOf = memory.read('documents to choose from', (kind: ArtifactKind) => documents[kind]().rows);
  const changes = memory.read('changes to choose from', (_all: 'all') => lists.changes().rows);
  const day = memory.read('day of directives', (_today: 'today') => today);
  return {
    get today() {
      return day('today');
    },
    route: addresses.view,
    items: () => items('all'),
    questions: () => asked('all'),
    documents: documentsOf,
    changes: () => changes('all'),
  };
}
