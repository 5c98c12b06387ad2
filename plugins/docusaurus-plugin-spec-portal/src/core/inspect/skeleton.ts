/** Signs of other scripts that look like one letter each, in the order of that letter (Unicode TR 39, confusables). */
const LETTERS: Readonly<Record<string, string>> = {
  A: '\u0410\u0391',
  B: '\u0412\u0392',
  C: '\u0421\u03F9',
  E: '\u0415\u0395',
  F: '\u03DC',
  G: '\u050C',
  H: '\u041D\u0397',
  I: '\u0406\u0399\u04C0',
  J: '\u0408\u037F',
  K: '\u041A\u039A',
  M: '\u041C\u039C',
  N: '\u039D',
  O: '\u041E\u039F',
  P: '\u0420\u03A1',
  S: '\u0405',
  T: '\u0422\u03A4',
  V: '\u0474',
  W: '\u051C',
  X: '\u0425\u03A7',
  Y: '\u04AE\u03A5',
  Z: '\u0396',
};

const LETTER_OF = new Map(
  Object.entries(LETTERS).flatMap(([letter, signs]) => [...signs].map((sign) => [sign, letter])),
);

/** Dashes of every width, and the minus sign. Between digits a longer one is a range: `US1–3`. */
const DASH = /[\p{Pd}\u2212]/u;
/** Signs without width: joiners, marks of direction, soft hyphens. */
const UNSEEN = /\p{Cf}/u;

/** The word as a reader sees it, in plain letters: compatibility forms composed, look-alikes and dashes replaced, unseen signs gone. */
export function skeleton(word: string): string {
  // Before as well: composed, a lunate sigma is a sigma and looks like no letter of ours any more.
  const plain = [...word].map((sign) => LETTER_OF.get(sign) ?? sign).join('');
  return [...plain.normalize('NFKC')]
    .map((sign) => (UNSEEN.test(sign) ? '' : DASH.test(sign) ? '-' : (LETTER_OF.get(sign) ?? sign)))
    .join('');
}
