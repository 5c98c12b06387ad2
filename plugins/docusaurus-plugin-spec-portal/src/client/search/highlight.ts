/** A piece of text, marked when the reader typed it. */
export interface TextPart {
  readonly text: string;
  readonly isMatch: boolean;
}

/** Splits a text at the words of a query. The result is text, never markup. */
export function highlightParts(text: string, query: string): readonly TextPart[] {
  const words = query.split(/[\s/]+/).filter((word) => word.length > 1);
  if (words.length === 0) return [{text, isMatch: false}];
  const pattern = new RegExp(`(${words.map(escaped).join('|')})`, 'gi');
  return text
    .split(pattern)
    .map((part, index) => ({text: part, isMatch: index % 2 === 1}))
    .filter(({text: part}) => part !== '');
}

/** A stretch of a long text around the first word found, for a result's second line. */
export function excerpt(text: string, query: string, length = 160): string {
  if (text.length <= length) return text;
  const lower = text.toLowerCase();
  const places = query
    .toLowerCase()
    .split(/\s+/)
    .filter(Boolean)
    .map((word) => lower.indexOf(word))
    .filter((place) => place >= 0);
  const start = places.length === 0 ? 0 : Math.max(0, Math.min(...places) - 40);
  const cut = text.slice(start, start + length).trim();
  return `${start > 0 ? '… ' : ''}${cut}${start + length < text.length ? ' …' : ''}`;
}

function escaped(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
