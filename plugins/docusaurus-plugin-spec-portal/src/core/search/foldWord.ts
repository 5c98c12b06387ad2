/** Letters that no decomposition takes apart, and what people type for them. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

/** A word without case, accents and width: `Überlauf` and `uberlauf` are one. Empty only for what holds no letter. */
export function foldWord(word: string): string {
  const lower = word.toLowerCase();
  // Most words are plain, and normalising costs more than looking.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the range is ASCII as a whole.
  if (/^[\x00-\x7f]*$/.test(lower)) return lower;
  return lower
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[ßæœøłđðþı]/g, (letter) => LETTERS[letter] ?? letter);
}
