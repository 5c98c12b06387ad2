import type {FileItem, Item} from '../../model/item.ts';
import type {Recognised} from './recognise.ts';
import {guessed, ignored, type Sorted, understood} from './sorted.ts';

/** Every item with what told it: its own id or marker, or only the section it stands in. */
export function itemNotes({file: {facts}, items}: Recognised): readonly Sorted[] {
  const kept = new Set(items.map(({anchor}) => anchor));
  const mentions = facts.items.filter(({anchor}) => !kept.has(anchor));
  return [
    ...items.map(itemNote),
    ...mentions.map((item) =>
      ignored(item.kind, nameOf(item), 'speaks of an item another file of the artifact defines', item.position),
    ),
  ];
}

function itemNote(item: Item): Sorted {
  const {kind, position, section, localId} = item;
  if (localId !== null || isMarked(item)) return understood(kind, nameOf(item), factsOf(item), position);
  const by = section === '' ? 'its form' : `its form in the section “${section}”`;
  return guessed(kind, nameOf(item), [`told by ${by}`, factsOf(item)].filter(Boolean).join('; '), position);
}

/** Forms that say what they are without an id: a heading that names its kind, Given/When/Then below a story, an answered pair. */
function isMarked({kind, of, answer, title, position, level}: Item): boolean {
  if (kind === 'scenario') return of !== null;
  if (kind === 'clarification') return answer !== null || of !== null || position.column > 1;
  return kind === 'requirement' && title !== null && level !== null;
}

function factsOf({level, state, priority}: FileItem): string {
  return [level, state, priority].filter((each) => each !== null).join(', ');
}

const LENGTH = 80;

function nameOf({localId, title, text}: FileItem): string {
  const words = title ?? text;
  const short = words.length > LENGTH ? `${words.slice(0, LENGTH - 1).trimEnd()}…` : words;
  return localId === null ? short : title === null ? localId : `${localId} ${short}`;
}
