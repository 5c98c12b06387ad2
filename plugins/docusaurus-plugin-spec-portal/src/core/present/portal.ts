import type {ArtifactKind} from '../../model/artifact.ts';
import type {ViewName} from '../../model/viewName.ts';
import type {Gradual} from '../memory/gradual.ts';
import type {CardFile, CommitView, EmbedData, PageData, RecognitionView} from './pageData.ts';
import type {SearchDocument} from './search/searchData.ts';

/** One page to be routed: its address, what it holds, and the source file it shows, if any. */
export interface PortalPage {
  /** Site path with base URL, the page's identity. */
  readonly href: string;
  readonly view: PageData['view'];
  readonly content: () => PageContent;
  /** Source file relative to the root; null for pages made of many. */
  readonly sourcePath: string | null;
}

export interface PageContent {
  /** Of the document or alert the page is about; null where the page is named by its view, in the reader's language. */
  readonly title: string | null;
  readonly data: PageData;
}

/**
 * Everything a host writes: pages, what search can find, data for directives. What takes time is a function and made when
 * it is asked for; with a memory that goes on to another look, only before that begins.
 */
export interface Portal {
  /** All but those of facets. */
  readonly pages: readonly PortalPage[];
  /** Pages of the values by which a list is narrowed, which the whole list tells. */
  readonly facetPages: () => readonly PortalPage[];
  readonly search: Gradual<readonly SearchDocument[]>;
  /** One per artifact, in the order of the trace. */
  readonly embeds: () => readonly PortalEmbed[];
  /** Other names that lead to one artifact only. */
  readonly aliases: () => readonly {readonly name: string; readonly see: string}[];
  /** Previews of links, by the page they lead to. */
  readonly cards: () => readonly PageCompanion<CardFile>[];
  /** Files for machines, named from the portal's home: `matrix.csv`. */
  readonly files: readonly PublishedFile[];
  /** What was understood of each file, by its page. */
  readonly recognition: () => readonly PageCompanion<RecognitionView>[];
  /** Repository paths of the images that pages show. */
  readonly images: readonly string[];
  /** The day ages count to, `YYYY-MM-DD`. */
  readonly today: string;
  /** The commit the documents were read at; null when Git could not tell. */
  readonly build: CommitView | null;
  readonly feeds: () => readonly ChangeFeed[];
  readonly counts: {
    readonly specs: number;
    readonly decisions: number;
    readonly runbooks: number;
    readonly openClarifications: number;
    readonly errors: number;
    readonly warnings: number;
  };
}

/** Data that is fetched beside the page of a document. */
export interface PageCompanion<Data> {
  /** Of the page. */
  readonly href: string;
  readonly data: () => Data;
}

/** Data for the directives that name an artifact. */
export interface PortalEmbed {
  readonly key: string;
  readonly kind: ArtifactKind;
  readonly data: () => EmbedData;
}

/** A file that is published beside the pages, and in the data folder where pages find it while a site is developed. */
export interface PublishedFile {
  readonly name: string;
  readonly text: () => string;
}

/** Where things are served. The host decides; the core only asks. */
export interface Addresses {
  readonly view: (name: ViewName) => string;
  /** The page of one file of an artifact. */
  readonly file: (artifactKey: string, path: string) => string;
  readonly trace: (artifactKey: string) => string;
  /** The same file as Markdown, beside its page. */
  readonly markdown: (artifactKey: string, path: string) => string;
  /** The list of all documents for language models, and the trace as JSON. */
  readonly llms: string;
  readonly traceExport: string;
  /** The built page of one value of a list's facet. */
  readonly facet: (list: ArtifactKind, key: string, value: string) => string;
  /** A file of the data folder, which a site serves beside its pages. */
  readonly data: (name: string) => string;
  /** The page an alert's name leads to. */
  readonly alert: (name: string) => string;
  readonly image: (path: string) => string;
  /** A line of a source file in the repository's web view; null when the repository is unknown. */
  readonly source: (path: string, line: number) => string | null;
  /** Where a source file is edited, and where its commits are listed; null when the repository is unknown. */
  readonly edit: (path: string, line?: number) => string | null;
  readonly commits: (path: string) => string | null;
  readonly commit: (id: string) => string | null;
  /** The feed of an artifact's changes, or of all. */
  readonly feed: (artifactKey: string | null) => string;
}

/** Changes to be published; addresses are site paths. */
export interface ChangeFeed {
  /** Of the document; empty for the portal's own. */
  readonly title: string;
  readonly atom: string;
  /** Null where there is no JSON feed. */
  readonly json: string | null;
  readonly home: string;
  /** Newest first. */
  readonly entries: readonly FeedEntry[];
}

export interface FeedEntry {
  /** Site path; the same from build to build. */
  readonly id: string;
  readonly title: string;
  readonly href: string;
  /** ISO 8601 */
  readonly time: string;
  readonly author: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** What discovery looked at, for the home page of an empty portal. */
export interface Scanned {
  readonly files: number;
  readonly ignored: number;
  readonly include: readonly string[];
}
