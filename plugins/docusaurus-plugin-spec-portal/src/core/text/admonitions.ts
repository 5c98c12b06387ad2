const ADMONITIONS: Readonly<Record<string, string>> = {
  note: 'note',
  tip: 'tip',
  info: 'info',
  important: 'info',
  warning: 'warning',
  caution: 'warning',
  danger: 'danger',
  success: 'tip',
  secondary: 'note',
};

export const ADMONITION_NAMES = Object.keys(ADMONITIONS);

/** The kind of alert a directive of this name is drawn as; undefined when it is none. */
export function admonitionOf(name: string): string | undefined {
  const word = name.toLowerCase();
  // Own keys only: an author may name a directive `constructor`, and every object has one.
  return Object.hasOwn(ADMONITIONS, word) ? ADMONITIONS[word] : undefined;
}
