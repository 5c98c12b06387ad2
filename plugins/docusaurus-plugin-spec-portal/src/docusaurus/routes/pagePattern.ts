import type {PageData} from '../../core/present/pageData.ts';
import {pageName} from '../../model/pageName.ts';

/**
 * What the addresses of a family of pages have in common, as a router writes it: `:name` stands for any one segment,
 * `:name+` for one or more. `/specs/:slug` is one entry of the browser's route table, however many specs there are.
 *
 * @returns null for a page that stands alone.
 */
export function pagePattern(href: string, view: PageData['view'], home: string): string | null {
  const [room = '', second = ''] = pageName(href, home).split('/').slice(1);
  const segments = familyOf(view, room, second, depthOf(href, home));
  return segments && `${home.replace(/\/$/, '')}/${segments.join('/')}`;
}

function familyOf(view: PageData['view'], room: string, second: string, depth: number): readonly string[] | null {
  if (view === 'trace') return [room, ':slug'];
  if (view === 'facet') return [room, second, ':value'];
  if (view === 'alert') return [room, second, ':name'];
  if (view === 'artifact' || view === 'runbook') return depth > 2 ? [room, ':slug', ':file+'] : [room, ':slug'];
  return null;
}

function depthOf(href: string, home: string): number {
  return pageName(href, home).split('/').length - 1;
}

/** A segment with a dot is a file: `/specs/012-x/index.html` is cut to its page before it is looked up again. */
const ONE = '[^/.]+';

/** A segment of any name, where no other file can be meant. */
export const ANY = '[^/]+';

/** A pattern as the router takes it; its parser is path-to-regexp 1. `segment` is what a name stands for. */
export function routerPath(pattern: string, segment = ONE): string {
  return mapSegments(
    pattern,
    (name, more) => `:${name}(${segment})${more ? '+' : ''}`,
    (text) => text.replace(/[.:*?+^=!${}()[\]|\\]/g, '\\$&'),
  );
}

/** The same addresses, as the router understands them: in any case, with a slash at the end or without. */
export function patternRegExp(pattern: string): RegExp {
  const body = mapSegments(
    pattern,
    (_name, more) => (more ? `${ONE}(?:/${ONE})*` : ONE),
    (text) => text.replace(/[.*?+^${}()[\]|\\]/g, '\\$&'),
  );
  return new RegExp(`^${body}/?$`, 'i');
}

function mapSegments(
  pattern: string,
  parameter: (name: string, more: boolean) => string,
  literal: (text: string) => string,
): string {
  const map = (segment: string): string => {
    const [, name, more] = /^:(\w+)(\+?)$/.exec(segment) ?? [];
    return name === undefined ? literal(segment) : parameter(name, more === '+');
  };
  return pattern.split('/').map(map).join('/');
}
