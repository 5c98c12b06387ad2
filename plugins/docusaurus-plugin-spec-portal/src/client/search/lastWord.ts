/** What is being typed: empty behind a blank. */
export function lastWord(text: string): string {
  return text.split(/\s/).at(-1) ?? '';
}
