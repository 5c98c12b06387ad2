import type {Basis} from '../../../model/link.ts';
import type {Heading, TreeNode} from '../../../model/tree.ts';
import type {DiagramView} from '../diagrams/diagramsData.ts';
import type {EmbedView} from '../embeds/embedData.ts';
import type {NeighbourhoodView} from '../graph/graphData.ts';
import type {DocumentHistory} from '../history/changesPageData.ts';
import type {
  ArtifactRef,
  ClarificationView,
  ContradictionView,
  InheritedView,
  ItemView,
  PlacedDiagnostic,
  PlaceView,
  SlotView,
  SupersessionView,
} from '../pageParts.ts';
import type {ChainView} from './chainData.ts';
import type {BacklinkGroup, FileActions, SectionProgress, StoryView} from './documentData.ts';
import type {FieldView} from './fieldsData.ts';

/** How many of what; `of` where it is a part of a whole. */
export interface DocumentFact {
  readonly what: 'requirement' | 'accepted-gap' | 'question' | 'task' | 'check' | 'criterion';
  readonly count: number;
  readonly of: number | null;
  readonly href: string;
}

/** An item in its page's data, without what the page, the tree and its key there say: `useItem` puts it together. */
export type PlacedItem = Omit<ItemView, 'anchor' | 'href' | 'text'>;

export interface ArtifactPage {
  readonly view: 'artifact';
  readonly artifact: ArtifactRef;
  readonly writtenId: string | null;
  readonly type: string | null;
  /** Title of this file; differs from the artifact's title on a companion's page. */
  readonly title: string;
  readonly description: string;
  readonly isTemplate: boolean;
  /** Metadata as written: status, dates, owner ... */
  readonly fields: readonly FieldView[];
  /** All files of the artifact, this one included; one entry for an artifact of one file. */
  readonly files: readonly {readonly label: string; readonly href: string; readonly current: boolean}[];
  readonly href: string;
  readonly place: PlaceView;
  readonly actions: FileActions;
  /** Counts in one line, each a link: 5 of 6 requirements traced, 2 questions open … */
  readonly facts: readonly DocumentFact[];
  readonly supersedes: readonly SupersessionView[];
  readonly supersededBy: readonly SupersessionView[];
  /** Of the whole artifact, on its main page only. */
  readonly contradictions: readonly ContradictionView[];
  /** The chain the document stands in; null when it replaced nothing and nothing replaced it. */
  readonly chain: ChainView | null;
  readonly tree: readonly TreeNode[];
  /** Rows of the file that the page does not show. */
  readonly left: number;
  readonly headings: readonly Heading[];
  /** By slot of the tree's `Ref` nodes; null where the words turned out to be no reference and are plain text. */
  readonly links: readonly (SlotView | null)[];
  /** By slot of the tree's `Embed` nodes. */
  readonly embeds: readonly EmbedView[];
  readonly inherited: InheritedView;
  /** Requirements, criteria and clarifications by anchor; other items need nothing but their place in the tree. */
  readonly items: Readonly<Record<string, PlacedItem>>;
  /** By index of the tree's `Mermaid` nodes. */
  readonly diagrams: readonly DiagramView[];
  /** Where the images of the page are served, by path in the repository; those that are published. */
  readonly assets: Readonly<Record<string, string>>;
  readonly stories: readonly StoryView[];
  /** Names of the scenarios by anchor: `US-1.2`. */
  readonly scenarios: Readonly<Record<string, string>>;
  readonly progress: readonly SectionProgress[];
  readonly clarifications: readonly ClarificationView[];
  /** Documents this one refers to. */
  readonly related: readonly ArtifactRef[];
  readonly backlinks: readonly BacklinkGroup[];
  /** Requirements a runbook serves or a decision stands behind, grouped by spec. */
  readonly serves: readonly {
    readonly spec: ArtifactRef;
    readonly items: readonly {
      readonly localId: string;
      readonly text: string;
      readonly href: string;
      readonly basis: Basis;
    }[];
  }[];
  /** Null when Git does not hold the file. */
  readonly history: DocumentHistory | null;
  /** The document among those it is linked with; null on a companion's page and for one that stands alone. */
  readonly neighbourhood: NeighbourhoodView | null;
  readonly diagnostics: readonly PlacedDiagnostic[];
  /** How many of the diagnostics and clarifications are not listed. */
  readonly diagnosticsLeft: number;
  readonly questionsLeft: number;
  /** The trace page of a spec; null for other kinds. */
  readonly traceHref: string | null;
}
