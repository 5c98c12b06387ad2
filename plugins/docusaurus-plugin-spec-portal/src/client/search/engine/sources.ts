import type {Catalogue} from './catalogue.ts';
import type {Columns} from './columns.ts';
import type {Names} from './names.ts';
import type {Parts} from './parts.ts';
import type {Scores} from './scores.ts';
import type {TitleIndex} from './titles.ts';

/** What an opened engine answers from. */
export interface Sources {
  readonly catalogue: Catalogue;
  readonly titles: TitleIndex;
  readonly parts: Parts;
  readonly names: Names;
  readonly columns: Columns;
  readonly scores: Scores;
}
