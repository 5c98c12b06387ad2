/**
 * The word of a key; the key itself where there is none. A tab that was open when the site was published anew draws data of the
 * new site with the words of the old one.
 */
export function wordOf<Key extends string>(words: Readonly<Record<Key, () => string>>, key: Key): string {
  return Object.hasOwn(words, key) ? words[key]() : key;
}
