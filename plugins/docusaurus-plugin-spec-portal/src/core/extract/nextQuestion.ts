import type {ItemFactory} from './itemFactory.ts';

/** Questions have no number of their own; on the page they count through the file. */
export function nextQuestion({found}: ItemFactory): string {
  return `q-${found.filter(({item}) => item.kind === 'clarification').length + 1}`;
}
