import type {SearchEngine} from '../../model/searchEngine.ts';
import type {ViewName} from '../../model/viewName.ts';
import type {CommitView} from './history/changesPageData.ts';
import type {ArtifactRef, InheritedView, ItemView} from './pageParts.ts';
import type {TraceRow} from './trace/tracePagesData.ts';

/** Data for directives in ordinary pages: one per artifact. */
export interface EmbedData {
  readonly artifact: ArtifactRef;
  readonly owners: readonly string[];
  readonly inherited: InheritedView;
  /** Requirements of a spec as its trace page has them; empty for other documents. */
  readonly requirements: readonly TraceRow[];
  /** All other items. */
  readonly items: readonly ItemView[];
  /** The trace page of a spec with requirements; null for others. */
  readonly traceHref: string | null;
}

/** Another name of an artifact: its number, the name of its folder. */
export interface EmbedAlias {
  readonly see: string;
}

/** A filter with a name, and the list it belongs to. */
export interface SavedView {
  readonly id: string;
  readonly label: string;
  /** Of an address, without `?`. */
  readonly query: string;
  readonly list: ViewName;
}

/** Small facts every page may need, in Docusaurus' global data. */
export interface PortalSummary {
  /** Changes when any page data changes; part of the address page data is fetched from. */
  readonly version: string;
  /** Site path of the data folder, with trailing slash. */
  readonly dataPath: string;
  /** Site path of the file of the search index that is fetched first. */
  readonly searchHref: string;
  readonly searchEngine: SearchEngine;
  /** The navbar's search is the portal's. */
  readonly hasSiteSearch: boolean;
  /** Site paths of the pages a portal has one of. */
  readonly routes: Readonly<Record<ViewName, string>>;
  /** The day ages count to, `YYYY-MM-DD`. */
  readonly today: string;
  /** The commit the documents were read at; null when Git could not tell. */
  readonly build: CommitView | null;
  /** Filters a team shares, in the order of the options. */
  readonly savedViews: readonly SavedView[];
  /** Documents are HTML without components: not in the development server, nor where a site draws parts of them itself. */
  readonly hasStaticParts: boolean;
  /** Where the documents lie on the author's machine, in the development server only: nothing of it is ever published. */
  readonly preview: {readonly root: string} | null;
  readonly counts: {
    readonly specs: number;
    readonly decisions: number;
    readonly runbooks: number;
    readonly openClarifications: number;
    readonly errors: number;
    readonly warnings: number;
  };
}

/** What of the summary an edit changes. */
export type SummaryNews = Pick<PortalSummary, 'version' | 'searchHref' | 'today' | 'build' | 'counts'>;
