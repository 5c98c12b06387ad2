import {decoded} from '../../model/decoded.ts';
import type {ReferenceTarget} from '../../model/reference.ts';

const MARKDOWN = /\.(?:md|markdown|mdx)$/i;
const PLACEHOLDER = /[<>{}*$]|\bX{3,}\b|\[|^\.{3}$|^(?:url|link|path|todo|tbd|xxx)$/i;
const PLACEHOLDER_NUMBER = /(?:^|[/_-])(?:N{3,4}|NN(?=[-_])|YYYY(?:[-_]?MM(?:[-_]?DD)?)?)(?![A-Za-z])/;

/** A code span that is a path to a Markdown file, with an optional anchor or line. */
export function codePathOf(code: string): {path: string; anchor: string | null} | null {
  const match = /^\.?[\w@./+-][\w@./+ -]*?\.(?:md|markdown|mdx)(?:#(?<anchor>[\w.-]+)|:\d+(?:-\d+)?)?$/i.exec(
    code.trim(),
  );
  // `AGENTS.md/project.md` lists two files.
  if (!match || /\s{2}|^\s|:\/\/|\.mdx?\//i.test(code)) return null;
  const [path = ''] = code.trim().split(/[#:]/, 1);
  return {path, anchor: match.groups?.['anchor'] ?? null};
}

/** Whether a path or link target holds a template's placeholder: `docs/decisions/XXXX-*.md`, `<name>.md`, `url`. */
export function isPlaceholderPath(path: string): boolean {
  return PLACEHOLDER.test(path) || PLACEHOLDER_NUMBER.test(path);
}

/**
 * The target of a Markdown link; null for links that leave the repository, mail, and other schemes.
 * Links to a blob or tree of the own repository are paths in it.
 */
export function linkTargetOf(url: string, repositoryUrl: string | null): ReferenceTarget | null {
  const own =
    repositoryUrl && url.startsWith(`${repositoryUrl}/`)
      ? /^\/(?:-\/)?(?:blob|tree)\/[^/]+\/(?<path>[^#?]+)(?:#(?<anchor>.*))?/.exec(url.slice(repositoryUrl.length))
      : null;
  if (own?.groups)
    return {by: 'path', path: `/${decoded(own.groups['path'] ?? '')}`, anchor: own.groups['anchor'] ?? null};
  if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(url)) return null;
  const [beforeHash = '', ...rest] = url.split('#');
  const anchor = rest.length > 0 ? decoded(rest.join('#')) : null;
  const path = decoded(beforeHash.split('?', 1)[0] ?? '');
  return path === '' && !anchor ? null : {by: 'path', path, anchor: anchor === '' ? null : anchor};
}

export function isMarkdownPath(path: string): boolean {
  return MARKDOWN.test(path);
}
