import type {ArtifactKind} from '../../../model/artifact.ts';
import type {NoteTopic} from '../../../model/recognition.ts';
import type {FacetView} from '../lists/listPagesData.ts';
import type {PlaceView} from '../pageParts.ts';

/** One note of a recognition: what it says, why, and where. */
export interface NoteView {
  /** `title: Backups`, or the metadata line as written. */
  readonly label: string;
  readonly how: string;
  readonly place: PlaceView;
}

/** One file's recognition. What was understood as items and references is drawn on the page itself and only counted here. */
export interface RecognitionView {
  readonly counts: readonly {readonly topic: NoteTopic; readonly count: number}[];
  readonly understood: readonly NoteView[];
  readonly guessed: readonly NoteView[];
  readonly ignored: readonly NoteView[];
}

/** One file in the table of what was understood. */
export interface RecognitionRow {
  readonly path: string;
  readonly href: string;
  readonly kind: ArtifactKind;
  readonly artifact: string;
  readonly understood: number;
  readonly guessed: number;
  readonly ignored: number;
  readonly headings: {readonly recognised: number; readonly total: number};
  /** How many headings have something recognised; a file without headings misses none. */
  readonly coverage: 'none' | 'some' | 'all';
}

export interface RecognitionPage {
  readonly view: 'recognition';
  readonly rows: readonly RecognitionRow[];
  readonly kinds: readonly FacetView[];
  readonly coverages: readonly FacetView[];
  /** Markdown files that are no records, by the reason; long lists are cut. */
  readonly ignored: readonly {readonly how: string; readonly count: number; readonly paths: readonly string[]}[];
}
