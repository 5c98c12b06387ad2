import type {FileItem} from '../../model/item.ts';
import {extractClarifications, type MarkerSpan} from './clarifications.ts';
import {extractDeclaredIds} from './declaredIds.ts';
import {extractEarsRequirements} from './earsRequirements.ts';
import type {FileContext} from './fileContext.ts';
import type {FoundItem} from './foundItem.ts';
import {createItemFactory} from './itemFactory.ts';
import {extractNumberedItems} from './numberedItems.ts';
import {extractOpenSpec} from './openSpec.ts';
import {extractPlainItems} from './plainItems.ts';
import {extractRequirementDirectives} from './requirementDirectives.ts';
import {extractStories} from './stories.ts';
import {extractTasks} from './tasks.ts';

/** All items of a file. */
export interface FoundItems {
  /** In the order in which they were found. */
  readonly found: readonly FoundItem[];
  /** By line. */
  readonly items: readonly FileItem[];
  readonly markers: readonly MarkerSpan[];
  readonly problems: ReturnType<typeof extractRequirementDirectives>;
}

/** A node is claimed by the finder that comes first: what says most clearly that it is an item. */
export function extractItems(context: FileContext): FoundItems {
  const items = createItemFactory(context);
  const problems = extractRequirementDirectives(context, items);
  extractDeclaredIds(context, items);
  extractNumberedItems(context, items);
  extractEarsRequirements(context, items);
  extractStories(context, items);
  extractOpenSpec(context, items);
  extractPlainItems(context, items);
  extractTasks(context, items);
  const markers = extractClarifications(context, items);
  return {
    found: items.found,
    items: items.found
      .map(({item}) => item)
      .toSorted((a, b) => a.position.line - b.position.line || a.position.column - b.position.column),
    markers,
    problems,
  };
}
