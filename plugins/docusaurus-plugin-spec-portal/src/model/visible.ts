/**
 * Words of an author for a terminal, a log or a page of messages: signs that terminals obey, and those that turn the
 * direction of writing, are written by their number (`\\x1b`, `\\u{202e}`). Line ends too: a message is one line.
 */
export function visible(words: string): string {
  return words.replaceAll(UNSEEN, (sign) => {
    const number = (sign.codePointAt(0) ?? 0).toString(16);
    return number.length <= 2 ? `\\x${number.padStart(2, '0')}` : `\\u{${number}}`;
  });
}

/** Controls, embeddings, overrides, isolates, line and paragraph separators, halves of a character. */
const UNSEEN = /[\p{Cc}\u202A-\u202E\u2066-\u2069\u2028\u2029]|\p{Cs}/gu;
