/**
 * The scheme of an address as a browser reads it (WHATWG URL): leading blanks and controls do not count, tabs and line ends
 * nowhere, capitals are small. Null for an address without one.
 */
export function schemeOf(address: string): string | null {
  const plain = address.replaceAll(/[\t\n\r]/g, '').replace(/^[\p{Cc} ]+/u, '');
  return /^[a-z][a-z0-9+.-]*(?=:)/i.exec(plain)?.[0].toLowerCase() ?? null;
}

/** Schemes a page may link to. */
export const LINKED_SCHEMES: ReadonlySet<string> = new Set(['http', 'https', 'mailto']);

/** Schemes that run code, carry a page of their own or open a file of the reader's machine. */
export const DANGEROUS_SCHEMES: ReadonlySet<string> = new Set([
  'javascript',
  'vbscript',
  'data',
  'blob',
  'file',
  'filesystem',
  'view-source',
  'jar',
]);
