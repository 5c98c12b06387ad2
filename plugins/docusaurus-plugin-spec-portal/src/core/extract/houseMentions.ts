import type {InlineText} from '../text/inlineText.ts';
import type {TextBlock} from './blocks.ts';
import {isDeclarable} from './declaredIds.ts';
import type {Mention} from './mention.ts';
import {requirementNumbersIn} from './requirementNumbers.ts';

/** Names outside the grammar of ids: requirements by their number, and code spans with a declared id. */
export function houseMentionsIn(block: TextBlock, flat: InlineText): readonly Mention[] {
  return [...requirementNumbersIn(block, flat).map((mention) => ({...mention, node: null})), ...declaredIdsIn(flat)];
}

function declaredIdsIn({segments}: InlineText): readonly Mention[] {
  return segments.flatMap(({node, start, end, role}): Mention[] => {
    if (role !== 'code' || !isDeclarable(node.value)) return [];
    return [{start, end, form: 'id', targets: [{by: 'exact-id', id: node.value, within: 'portal', isSure: false}], node}];
  });
}
