/** A name in brackets says who stands behind the words; a marker is a question about them. Both come and go. */
const BESIDE_THE_WORDS =
  /\[(?:NEEDS CLARIFICATION|CLARIFIED)[^\]]*\]|\((?:see\s|runbooks?\b|decisions?\b|adrs?\b|trace\b)[^()]*\)/gi;

/** What a statement says, without what may change when its meaning does not: space, quotes, dashes, a full stop, names in brackets. */
export function wordingOf(text: string): string {
  return text
    .normalize('NFKC')
    .replaceAll(BESIDE_THE_WORDS, ' ')
    .replaceAll(/[\u2018\u2019]/g, "'")
    .replaceAll(/[\u201c\u201d]/g, '"')
    .replaceAll(/\s*[\u2010-\u2015]+\s*/g, '-')
    .replaceAll(/[*_`]/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replace(/[\s.;,]+$/, '');
}
