/** A name in brackets says who stands behind the words; a marker is a question about them. Both come and go. */
const BESIDE_THE_WORDS =
  /\[(?:NEEDS CLARIFICATION|CLARIFIED)(?:(?!\[(?:NEEDS CLARIFICATION|CLARIFIED))[^\]])*\]|\((?:see\s|runbooks?\b|decisions?\b|adrs?\b|trace\b)[^()]*\)/gi;

/** What a statement says, without what may change when its meaning does not: space, quotes, dashes, a full stop, names in brackets. */
export function wordingOf(text: string): string {
  let wording = text.normalize('NFKC');
  // What is taken away may leave something of the same sort behind; a few rounds are enough for any text a person writes.
  for (let round = 0; round < 5; round++) {
    const next = plainer(wording);
    if (next === wording) break;
    wording = next;
  }
  return wording;
}

function plainer(text: string): string {
  return text
    .replaceAll(/[*_`]/g, '')
    .replaceAll(BESIDE_THE_WORDS, ' ')
    .replaceAll(/[\u2018\u2019]/g, "'")
    .replaceAll(/[\u201c\u201d]/g, '"')
    .replaceAll(/[\u2010-\u2015]/g, '-')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replace(/(?<![\s.;,])[\s.;,]+$/, '');
}
