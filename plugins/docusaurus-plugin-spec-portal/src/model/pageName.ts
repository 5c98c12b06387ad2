/** Name of a page's data file: its address below the portal's home, so that a host and a browser agree on it without a table. */
export function pageName(href: string, home: string): string {
  return `pages/${nameOf(href, home)}`;
}

/** Name of the file with the previews of links to a page and to the items on it. */
export function cardName(href: string, home: string): string {
  return `cards/${nameOf(href, home)}`;
}

function nameOf(href: string, home: string): string {
  const [path = ''] = href.split(/[?#]/);
  const below = path.startsWith(home) ? path.slice(home.length) : path;
  const name = below.replace(/(?:\/index)?\.html$/, '').replace(/^\/+|\/+$/g, '');
  return name === '' || name === 'index' ? 'index' : name;
}

/**
 * Name of an artifact's data file for directives. Every spelling of an id has the same one: `SPEC-012`, `spec-12`; a bare
 * number means a spec. Names may hold what file names and URLs may not.
 */
export function embedName(name: string): string {
  const written = name.trim().toLowerCase();
  const [, family = 'spec', number] = /^(?:([a-z]+)-?)?0*(\d+)$/.exec(written) ?? [];
  const one = number === undefined ? written : `${family}-${number}`;
  return `embeds/${one.replace(/[^a-z0-9-]/g, (letter) => `_${(letter.codePointAt(0) ?? 0).toString(16)}`)}`;
}

/** Name of the file with the items of all specs, for directives that name none. */
export const ALL_EMBEDS = 'all-embeds';
