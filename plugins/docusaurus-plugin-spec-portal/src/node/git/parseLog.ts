import type {Commit, FileRevision, Revision} from '../../model/revisions.ts';

/** Separates the fields of a commit; no id and no date holds it. */
const FIELD = '\x1f';

/** Commit id, parents, the author's moment and name. */
export const LOG_FORMAT = `--format=%H${FIELD}%P${FIELD}%aI${FIELD}%aN`;

const ENTRY = /^(?<colons>:+)(?<modes>(?:[0-7]{6} )+)(?<blobs>(?:[0-9a-f]{40,64} )+)(?<letters>[A-Z]+)\d*$/;
const REGULAR = /^100\d{3}$/;
const NOTHING = /^0+$/;

/**
 * Reads `git log -c --raw -z --no-abbrev -M` with `LOG_FORMAT`. Paths lose the prefix; files outside it, links, submodules,
 * and names that are no UTF-8 are left out.
 */
export function parseLog(text: string, prefix: string, isShallow: boolean): readonly Revision[] {
  const revisions: {commit: Commit; isCut: boolean; files: FileRevision[]}[] = [];
  const tokens = text.split('\0');
  for (let at = 0; at < tokens.length; at++) {
    const token = (tokens[at] ?? '').replace(/^\n+/, '');
    const entry = ENTRY.exec(token)?.groups;
    if (entry) {
      const isRename = entry['colons'] === ':' && /^[RC]/.test(entry['letters'] ?? '');
      const from = isRename ? (tokens[++at] ?? '') : null;
      const file = fileOf(entry, from, tokens[++at] ?? '', prefix);
      if (file) revisions.at(-1)?.files.push(file);
    } else if (token !== '') {
      const {commit, parents} = commitOf(token);
      revisions.push({commit, isCut: isShallow && parents === '', files: []});
    }
  }
  return revisions.filter(({files}) => files.length > 0);
}

/** A line of `LOG_FORMAT`. */
export function commitOf(line: string): {readonly commit: Commit; readonly parents: string} {
  const [id = '', parents = '', time = '', ...author] = line.trimEnd().split(FIELD);
  return {commit: {id, date: time.slice(0, 10), time, author: author.join(' ')}, parents};
}

function fileOf(
  entry: Readonly<Record<string, string>>,
  from: string | null,
  path: string,
  prefix: string,
): FileRevision | null {
  const modes = (entry['modes'] ?? '').trim().split(' ');
  const blobs = (entry['blobs'] ?? '').trim().split(' ');
  const versions = blobs.map((blob, side) => (!NOTHING.test(blob) && REGULAR.test(modes[side] ?? '') ? blob : null));
  const after = versions.at(-1) ?? null;
  const before = versions.slice(0, -1);
  const isKnown =
    path.startsWith(prefix) && !path.includes('\ufffd') && [...before, after].some((blob) => blob !== null);
  if (!isKnown) return null;
  return {path: path.slice(prefix.length), from: nameBefore(from, prefix), before, after};
}

function nameBefore(from: string | null, prefix: string): string | null {
  return from?.startsWith(prefix) && !from.includes('\ufffd') ? from.slice(prefix.length) : null;
}
