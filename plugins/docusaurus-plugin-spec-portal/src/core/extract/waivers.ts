import type {FileWaiver, WaivedSide} from '../../model/waiver.ts';
import {inlineText, oneLine} from '../text/inlineText.ts';
import {placeAt, segmentAt} from '../text/placeAt.ts';
import {textBlocksOf} from './blocks.ts';
import type {FileContext} from './fileContext.ts';
import type {FoundItem} from './foundItem.ts';
import {createOwnerOf} from './owners.ts';

/** A reason may hold brackets of its own, one level deep. */
const WAIVER =
  /\((?<side>runbook|decision|adr|trace)s?\s*:\s*(?:n\/?a|none|not applicable)\b(?:\s*(?<sign>[—–:,-]+)(?![—–:,-]))?(?<reason>(?:[^()]|\([^()]*\))*)\)/gi;

/**
 * Gaps that a requirement's author accepts: `(runbook: n/a — no operator action)`. A reason follows a dash, a colon or
 * a comma; without one the words are kept with an empty hand, for a rule to tell.
 */
export function extractWaivers(context: FileContext, found: readonly FoundItem[]): readonly FileWaiver[] {
  const ownerOf = createOwnerOf(found, context.sections);
  const {source, text} = context.file;
  return context.sections.flatMap((section) =>
    textBlocksOf(section).flatMap((block): readonly FileWaiver[] => {
      const item = ownerOf(block)?.item;
      if (item?.kind !== 'requirement' && item?.kind !== 'success-criterion') return [];
      const flat = inlineText(block.block);
      return [...flat.text.matchAll(WAIVER)].flatMap((match) => {
        // What stands in code shows how to write it.
        if (segmentAt(flat, match.index)?.role === 'code') return [];
        const {side = '', sign, reason = ''} = match.groups ?? {};
        const words = oneLine(reason);
        // `(runbook: none of the usual ones)` is prose.
        if (sign === undefined && words !== '') return [];
        return [
          {
            item: item.anchor,
            side: sideOf(side),
            reason: words === '' ? null : words,
            position: placeAt(flat, match.index, match[0], text, source.path),
          },
        ];
      });
    }),
  );
}

function sideOf(word: string): WaivedSide {
  const lower = word.toLowerCase();
  return lower === 'runbook' || lower === 'trace' ? lower : 'decision';
}
