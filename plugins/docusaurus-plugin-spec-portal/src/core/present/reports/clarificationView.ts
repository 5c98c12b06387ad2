import type {Artifact} from '../../../model/artifact.ts';
import type {ItemHistory} from '../../../model/history.ts';
import type {Item} from '../../../model/item.ts';
import {isoDate} from '../../extract/dates.ts';
import {commitView} from '../history/changeView.ts';
import {ownersOf} from '../lists/artifactRow.ts';
import type {ClarificationView} from '../pageData.ts';
import type {Addresses} from '../portal.ts';

/** What Git and the author say about the days of a question. */
export function questionDates(
  {state, section}: Pick<Item, 'state' | 'section'>,
  known: ItemHistory | undefined,
  addresses: Addresses,
): Pick<ClarificationView, 'asked' | 'answered'> {
  const asked = known?.added ? commitView(known.added, addresses) : null;
  if (state === 'open') return {asked, answered: null};
  // Answers of a session stand under its day, whenever they were committed.
  const session = isoDate(section);
  const changed = known && known.changed.id !== known.added?.id ? known.changed.date : null;
  return {asked, answered: session ?? changed};
}

/** Where a question can be answered, and by whom. */
export function questionPlace(
  {position}: Item,
  artifact: Artifact | undefined,
  addresses: Addresses,
): Pick<ClarificationView, 'edit' | 'owners'> {
  return {
    edit: addresses.edit(position.path, position.line),
    owners: artifact ? ownersOf(artifact) : [],
  };
}
