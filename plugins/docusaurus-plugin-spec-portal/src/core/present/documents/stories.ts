import type {Item} from '../../../model/item.ts';
import {groupBy} from '../groupBy.ts';
import {shorten} from '../slots.ts';
import type {StoryView} from './documentData.ts';

export function storiesOf(items: readonly Item[]): readonly StoryView[] {
  const scenarios = scenariosByStory(items);
  return items
    .filter(({kind}) => kind === 'user-story')
    .map(({anchor, localId, title, text, priority}) => ({
      anchor,
      label: storyLabel(localId),
      title: title ?? shorten(text),
      priority,
      scenarios: scenarios.get(anchor)?.length ?? 0,
    }));
}

/** Names of scenarios by anchor: the second one of the first story is `US-1.2`. Those of stories without a number have none. */
export function scenarioNames(items: readonly Item[]): Readonly<Record<string, string>> {
  const labels = new Map(items.map(({anchor, localId}) => [anchor, storyLabel(localId)]));
  return Object.fromEntries(
    [...scenariosByStory(items)].flatMap(([story, scenarios]) => {
      const label = labels.get(story ?? '') ?? '';
      return label === '' ? [] : scenarios.map(({anchor}, index) => [anchor, `${label}.${index + 1}`]);
    }),
  );
}

function scenariosByStory(items: readonly Item[]): ReadonlyMap<string | null, readonly Item[]> {
  return groupBy(
    items.filter(({kind}) => kind === 'scenario'),
    ({of}) => of,
  );
}

/** `US1` is our name for `User Story 1`; an author would write `US-1`. */
function storyLabel(localId: string | null): string {
  return (localId ?? '').replace(/^US(?=\d)/i, 'US-');
}
