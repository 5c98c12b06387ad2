import type {ArtifactKind} from '../../model/artifact.ts';
import type {ReferenceTarget} from '../../model/reference.ts';
import {FAMILY_OF_KIND} from '../text/ids.ts';
import type {InlineText} from '../text/inlineText.ts';
import {segmentAt} from '../text/placeAt.ts';
import type {Mention} from './mention.ts';

const NUMBERED_KEY =
  /^[^\p{L}\n\r\u2028\u2029]*(?:(?:status|state)[^\p{L}\n\r\u2028\u2029]*)?(?:supersedes|super[sc]e?eded by|replaces|replaced by|amends|amended by)[\s:]*#?(?=\d)/gimu;
const NUMBER_IN_PLACE =
  /^(?<number>\d{1,4})(?=\s*(?:$|[\n.;,)(&]|—|–|and\b))(?:\s*\([^()\n]*\))?(?<next>\s*(?:,|&|and)\s*#?(?=\d))?/;

/** `Supersedes: 0009, 12`: in a place for records, bare numbers name those of the own kind. */
export function numbersInPlace(flat: InlineText, ownKind: ArtifactKind): readonly Mention[] {
  if (!/super|replace|amend/i.test(flat.text)) return [];
  const family = FAMILY_OF_KIND[ownKind];
  return [...flat.text.matchAll(NUMBERED_KEY)].flatMap((key) => {
    const found: Mention[] = [];
    for (let at = key.index + key[0].length, more = true; more; ) {
      const match = NUMBER_IN_PLACE.exec(flat.text.slice(at, at + 200));
      const number = match?.groups?.['number'];
      if (!match || number === undefined) break;
      const target: ReferenceTarget = {by: 'name', name: `${family}-${number}`};
      if (segmentAt(flat, at)?.role === 'prose')
        found.push({start: at, end: at + number.length, form: 'id', targets: [target], node: null});
      at += match[0].length;
      more = match.groups?.['next'] !== undefined;
    }
    return found;
  });
}
