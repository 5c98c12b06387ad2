/** Folders of the data files of pages, of previews of links, of what directives show, and of what was understood of files. */
export const PAGES = 'pages/';
export const CARDS = 'cards/';
export const EMBEDS = 'embeds/';
export const RECOGNITION = 'recognition/';
/** Folder of the pictures that pages show. */
export const IMAGES = 'images/';

/** Name of a page's data file: its address below the portal's home, so that a host and a browser agree on it without a table. */
export function pageName(href: string, home: string): string {
  return PAGES + nameOf(href, home);
}

/** Name of the file with the previews of links to a page and to the items on it. */
export function cardName(href: string, home: string): string {
  return CARDS + nameOf(href, home);
}

/** Name of the file with what was understood of the file that a page shows. */
export function recognitionName(href: string, home: string): string {
  return RECOGNITION + nameOf(href, home);
}

function nameOf(href: string, home: string): string {
  const [path = ''] = href.split(/[?#]/);
  const below = path.startsWith(home) ? path.slice(home.length) : path;
  const name = below.replace(/(?:\/index)?\.html$/, '').replace(/^\/+|(?<!\/)\/+$/g, '');
  return name === '' || name === 'index' ? 'index' : name;
}

/**
 * Name of an artifact's data file for directives. Every spelling of an id has the same one: `SPEC-012`, `spec-12`; a bare
 * number means a spec. Names may hold what file names and URLs may not.
 */
export function embedName(name: string): string {
  const written = name.trim().toLowerCase();
  const [, family = 'spec', number] = /^(?:([a-z]+)-?)?0*([1-9]\d*|0)$/.exec(written) ?? [];
  const one = number === undefined ? written : `${family}-${number}`;
  const plain = one.replace(/[^a-z0-9-]/g, (letter) => `_${(letter.codePointAt(0) ?? 0).toString(16)}`);
  return EMBEDS + (plain.length <= LONGEST ? plain : `${plain.slice(0, LONGEST - 20)}-${checksum(plain)}`);
}

/** A file name has 255 bytes at most, its ending included; what is longer ends in a checksum. */
const LONGEST = 200;

/** FNV-1a, twice: a browser and a host make the same of a name, without a library. */
function checksum(text: string): string {
  return [0x811c9dc5, 0x01000193]
    .map((seed) => {
      let hash = seed;
      for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
      return hash.toString(16).padStart(8, '0');
    })
    .join('');
}

/** Name of the file with the items of all specs, for directives that name none. */
export const ALL_EMBEDS = 'all-embeds';
