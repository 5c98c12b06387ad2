import {foldWord} from './foldWord.ts';

/** A run of letters and digits as it stands in a text. */
export const WORD = /[\p{L}\p{N}\p{M}]+/gu;

/** Longer runs are digests and keys; their beginning finds them. */
const LONGEST = 40;

/** Scripts that set no blanks between words: each pair of neighbouring signs stands for a word. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;
const UNSPACED_RUN =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}ー]+|[^\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]+/gu;

/**
 * The terms one run of letters is found by: itself, folded; its parts where capitals join several words
 * (`KubePodCrash`); pairs of signs where the script has no blanks. Single Latin letters and digits find nothing.
 */
export function termsOf(run: string): readonly string[] {
  const folded = foldWord(run).slice(0, LONGEST);
  if (UNSPACED.test(folded)) return (folded.match(UNSPACED_RUN) ?? []).flatMap(unspacedTerms);
  if (folded.length < 2) return [];
  const parts = joinedParts(run);
  return parts.length < 2 ? [folded] : [folded, ...parts];
}

/** All terms of a text, in their order, with repetitions. */
export function termsIn(text: string): readonly string[] {
  return (text.match(WORD) ?? []).flatMap(termsOf);
}

function unspacedTerms(run: string): readonly string[] {
  if (!UNSPACED.test(run)) return run.length < 2 ? [] : [run];
  const signs = [...run];
  return signs.length === 1 ? signs : signs.slice(1).map((sign, index) => `${signs[index]}${sign}`);
}

/** `KubePodCrash` is kube, pod and crash; `HTTPServer` is http and server. */
function joinedParts(run: string): readonly string[] {
  if (!/\p{Ll}\p{Lu}|\p{Lu}{2}\p{Ll}{2}/u.test(run)) return [];
  return (run.match(/\p{Lu}+(?!\p{Ll})|\p{Lu}?[\p{Ll}\p{N}]+/gu) ?? []).map(foldWord).filter(({length}) => length > 1);
}
