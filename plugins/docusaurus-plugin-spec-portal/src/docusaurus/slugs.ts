import {createHash} from 'node:crypto';

/** Main files that say nothing by their name: the folder is the name of the artifact. */
const MAIN_FILE = /^(?:spec|readme|index|requirements|proposal|prd|design|feature|overview)$/i;

/** A path's parts as they may stand in an address, longest last: `['spec', '012-x', 'specs']` is read from the end. */
export function slugParts(path: string): readonly string[] {
  const parts = path.replace(/\.(?:md|markdown|mdx)$/i, '').split('/');
  const base = parts.at(-1) ?? '';
  const named = MAIN_FILE.test(base) && parts.length > 1 ? parts.slice(0, -1) : parts;
  return named.map(kebab).reverse();
}

/** Letters, digits and hyphens only. A name without any of them gets a digest, so that it still has an address. */
export function kebab(text: string): string {
  const plain = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return plain === '' ? createHash('sha256').update(text).digest('hex').slice(0, 8) : shortened(plain, text);
}

/** A folder's name has 255 bytes at most on all systems; what is longer ends in a digest. */
const LONGEST = 120;

function shortened(segment: string, whole: string): string {
  return segment.length <= LONGEST ? segment : `${segment.slice(0, LONGEST).replace(/-$/, '')}-${digest(whole)}`;
}

/**
 * One slug per path. Where short names collide, all that share one take a longer tail of their path,
 * so that no address depends on the order of files. Nobody gets a reserved one: other pages live below it.
 */
export function uniqueSlugs(
  paths: readonly string[],
  reserved: ReadonlySet<string> = new Set(),
): ReadonlyMap<string, string> {
  const slugs = new Map<string, string>();
  let open = paths.map((path) => ({path, parts: slugParts(path)}));
  for (let length = 1; open.length > 0; length++) {
    const named = open.map((entry) => ({...entry, slug: tail(entry.parts, length)}));
    const counts = new Map<string, number>();
    for (const {slug} of named) counts.set(slug, (counts.get(slug) ?? 0) + 1);
    const taken = new Set(slugs.values());
    const isLast = named.every(({parts}) => parts.length <= length);
    const settled = named.filter(({slug}) => counts.get(slug) === 1 && !taken.has(slug) && !reserved.has(slug));
    for (const {path, slug} of settled) slugs.set(path, slug);
    open = named.filter(({path}) => !slugs.has(path));
    if (isLast) {
      for (const {path, slug} of named.filter((entry) => !slugs.has(entry.path)))
        slugs.set(path, `${slug}-${digest(path)}`);
      open = [];
    }
  }
  return slugs;
}

function tail(parts: readonly string[], length: number): string {
  const joined = parts.slice(0, length).toReversed().join('-');
  return shortened(joined, joined);
}

function digest(path: string): string {
  return createHash('sha256').update(path).digest('hex').slice(0, 6);
}

/**
 * An alert's name as it is, so that a message can hold the address. A name with other letters than an address takes gets
 * them replaced, and a digest, since two such names may then look alike.
 */
export function alertSegment(name: string): string {
  if (name.length <= LONGEST && /^[A-Za-z0-9_][\w.-]*$/.test(name)) return name;
  const plain = name
    .replaceAll(/[^\w.-]+/g, '-')
    .slice(0, LONGEST)
    .replaceAll(/^[-.]+|(?<!-)-+$/g, '');
  return [plain, digest(name)].filter(Boolean).join('-');
}
