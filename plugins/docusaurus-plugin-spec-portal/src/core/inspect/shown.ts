const LONGEST = 60;

/** An author's words as they may stand in a message: one line, no sign that cannot be seen, no end of a code span. */
export function shown(words: string): string {
  const plain = [...words.replaceAll('`', "'")].map((sign) => (UNSEEN.test(sign) ? codePoint(sign) : sign)).join('');
  return plain.length > LONGEST ? `${plain.slice(0, LONGEST - 1)}…` : plain;
}

/** `U+202E`. */
export function codePoint(sign: string): string {
  return `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;
