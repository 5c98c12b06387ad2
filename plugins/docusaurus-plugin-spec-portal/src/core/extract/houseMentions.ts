import type {InlineText} from '../text/inlineText.ts';
import {segmentAt} from '../text/placeAt.ts';
import type {TextBlock} from './blocks.ts';
import {isDeclarable} from './declaredIds.ts';
import type {Mention} from './mention.ts';
import {requirementNumbersIn} from './requirementNumbers.ts';

/** Names outside the grammar of ids: requirements by their number, stories by their letter, and code spans with a declared id. */
export function houseMentionsIn(block: TextBlock, flat: InlineText): readonly Mention[] {
  return [
    ...requirementNumbersIn(block, flat).map((mention) => ({...mention, node: null})),
    ...storyLettersIn(flat),
    ...declaredIdsIn(flat),
  ];
}

const STORY_LETTER = /(?<![\p{L}\p{N}])User Story (?<letter>[A-Z])(?![\p{L}\p{N}])/gu;

function storyLettersIn(flat: InlineText): readonly Mention[] {
  if (!flat.text.includes('User Story ')) return [];
  return [...flat.text.matchAll(STORY_LETTER)].flatMap(({0: words, index, groups}): Mention[] => {
    if (segmentAt(flat, index)?.role !== 'prose') return [];
    const id = `US-${groups?.['letter'] ?? ''}`;
    return [
      {
        start: index,
        end: index + words.length,
        form: 'id',
        targets: [{by: 'exact-id', id, within: 'artifact', isSure: false}],
        node: null,
      },
    ];
  });
}

function declaredIdsIn({segments}: InlineText): readonly Mention[] {
  return segments.flatMap(({node, start, end, role}): Mention[] => {
    if (role !== 'code' || !isDeclarable(node.value)) return [];
    return [
      {start, end, form: 'id', targets: [{by: 'exact-id', id: node.value, within: 'portal', isSure: false}], node},
    ];
  });
}
