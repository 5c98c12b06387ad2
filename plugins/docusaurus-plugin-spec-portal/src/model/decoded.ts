/** An address or a part of one as people write it. A stray `%` belongs to the name, as browsers treat it. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
