import type {FileProblem} from '../../model/file.ts';
import {isLookalike, parseId} from '../text/ids.ts';
import type {Inspector} from './inspectedText.ts';
import {codePoint, shown} from './shown.ts';
import {skeleton} from './skeleton.ts';

/** A word that holds a digit and a letter, and at least one sign beyond ASCII. */
const CANDIDATE = /(?<![\p{L}\p{N}])[\p{L}\p{N}\p{Pd}\p{Cf}\u2212]{3,24}(?![\p{L}\p{N}])/gu;
/** Editors type these two for a hyphen, and our own grammar of ids reads them as one. */
const READ_AS_HYPHEN = /[\u2010\u2011]/g;

/**
 * Words that look like an id and are written with other signs (Unicode TR 39: equal skeletons): `FR-001` with a Cyrillic
 * letter is found by nobody who types it. Told once per file.
 */
export const lookAlikeIds: Inspector = ({text, problemAt}) => {
  if (!BEYOND_ASCII.test(text)) return [];
  const found = [...text.matchAll(CANDIDATE)].filter(({0: word}) => BEYOND_ASCII.test(word) && isLookAlike(word));
  const [first] = found;
  if (!first) return [];
  const isRead = found.every(({0: word}) => !BEYOND_ASCII.test(word.replaceAll(READ_AS_HYPHEN, '-')));
  const signs = [...new Set([...first[0]].filter((sign) => BEYOND_ASCII.test(sign)))].map(codePoint).join(', ');
  const more = found.length === 1 ? '' : `; ${found.length - 1} more in this file`;
  const problem: FileProblem = problemAt(first.index, {
    code: 'look-alike-id',
    message: `\`${shown(first[0])}\` looks like \`${skeleton(first[0])}\` and is written with ${signs}${more}.`,
    hint: `Type it with plain letters, digits and \`-\`: \`${skeleton(first[0])}\`.`,
    severity: isRead ? 'info' : 'warning',
  });
  return [problem];
};

const BEYOND_ASCII = /[^\p{ASCII}]/u;

const RANGE = /\d[\u2012-\u2015]\d/;

function isLookAlike(word: string): boolean {
  if (RANGE.test(word)) return false;
  const plain = skeleton(word);
  const id = /^[\x21-\x7E]+$/.test(plain) ? parseId(plain) : null;
  return id?.hasDash === true && id.family.length > 1 && !isLookalike(id.family);
}
