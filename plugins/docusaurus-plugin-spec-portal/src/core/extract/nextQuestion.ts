import type {ItemFactory} from './itemFactory.ts';

/** Questions have no number of their own; on the page they count through the file. */
export function nextQuestion(items: ItemFactory): string {
  return `q-${items.countOf('clarification') + 1}`;
}
