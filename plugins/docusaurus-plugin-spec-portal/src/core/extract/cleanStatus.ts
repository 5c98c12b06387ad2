import type {Stage} from '../../model/status.ts';
import {oneLine} from '../text/inlineText.ts';
import {withoutTemplateBraces} from './fieldValues.ts';
import {isTransition, knownWords} from './statusVocabulary.ts';

/** Where the word ends and a remark begins: brackets, punctuation, dashes, arrows, dates. */
const REMARK =
  /(?<!\s)\s*(?:[(（,，;；:：·•。…]|\.{2}|\b(?:\d{4}-\d{2}-\d{2}|\d{1,2}[/.]\d{1,2}[/.]\d{2,4}))|(?<!\s)\s+[-–—]+\s|\.\s/;
const ARROW = /→|⟶|->|=>/;
/** Of several brackets the first one opens it, and the others are not tried. */
const LINK = /\[(?<!\[[^\]]*?\[)([^\]]*)\]\([^)[]*\)/g;

/** The author's word without emoji, emphasis, dates, links and remarks: `✅ Accepted (amended 2026-04-23)` is `Accepted`. */
export function cleanStatus(value: string, own: Readonly<Record<string, Stage>> = {}): string {
  const text = withoutTemplateBraces(value.replaceAll(LINK, '$1'))
    .replaceAll(/\p{Extended_Pictographic}|\uFE0F|\u200D/gu, '')
    .replaceAll(/[*`~"“”]/g, '')
    .replace(/^\s*(?:[-–—:]|\[[ x]\])\s*/i, '');
  const [beforeRemark = ''] = text.split(REMARK);
  // `Proposed → Accepted` says two things and stays as it is; `approved → ADR-0017` is a word and a pointer.
  const words = oneLine(isTransition(beforeRemark, own) ? beforeRemark : (beforeRemark.split(ARROW)[0] ?? '')).replace(
    /(?<![.!])[.!]+$/,
    '',
  );
  // A sentence that begins with a status word is a status and a remark: `Accepted as part of the March review of all …`.
  const known = knownWords(words, own);
  return known > 0 && words.split(' ').length > known + MAX_TAIL_WORDS
    ? words.split(' ').slice(0, known).join(' ')
    : words;
}

const MAX_TAIL_WORDS = 4;
