/** Plain text as the words of a Markdown link or list line: nothing in it can open or close anything. */
export function markdownText(text: string): string {
  return text
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replaceAll(/[\\`*_[\]<>]/g, '\\$&');
}

export function markdownLink(text: string, address: string): string {
  return `[${markdownText(text)}](${address.replaceAll('(', '%28').replaceAll(')', '%29').replaceAll(' ', '%20')})`;
}
