import type {ArtifactKind} from '../../../model/artifact.ts';
import type {EmbedName, EmbedProblem} from '../../../model/embed.ts';
import type {ChangeView} from '../history/changesPageData.ts';
import type {EmbedData} from '../hostData.ts';
import type {ArtifactRow, DecisionsPage} from '../lists/listPagesData.ts';
import type {ClarificationView} from '../pageParts.ts';
import type {RunbookRow} from '../runbooks/runbookPagesData.ts';
import type {TraceRow} from '../trace/tracePagesData.ts';

/** A list by query: how it was narrowed, how long it is, and where the same list can be narrowed further. */
interface EmbedList {
  /** The filter as a line of text, `spec:SPEC-012 no:runbook`; empty for none. */
  readonly words: string;
  readonly href: string;
  /** Rows that fit; the limit may show fewer. */
  readonly total: number;
}

export type DocumentRow = ArtifactRow | DecisionsPage['rows'][number] | RunbookRow;

/** What stands at the place of a directive. */
export type EmbedView =
  | {readonly shows: 'problems'; readonly name: EmbedName; readonly problems: readonly EmbedProblem[]}
  | (EmbedList & {
      readonly shows: 'requirements';
      readonly columns: readonly string[];
      readonly groups: readonly (Pick<EmbedData, 'artifact' | 'inherited'> & {readonly rows: readonly TraceRow[]})[];
    })
  | (EmbedList & {readonly shows: 'changes'; readonly rows: readonly ChangeView[]})
  | (EmbedList & {readonly shows: 'questions'; readonly rows: readonly ClarificationView[]})
  | (EmbedList & {
      readonly shows: 'documents';
      readonly kind: ArtifactKind;
      readonly columns: readonly string[];
      readonly rows: readonly DocumentRow[];
    })
  | {
      readonly shows: 'trace';
      readonly row: TraceRow;
      readonly inherited: EmbedData['inherited'];
    }
  | {
      readonly shows: 'meter';
      readonly name: 'coverage' | 'tasks';
      readonly words: string;
      readonly href: string;
      readonly done: number;
      readonly total: number;
    };
