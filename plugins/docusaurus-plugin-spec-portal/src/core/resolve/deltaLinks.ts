import type {FileFacts} from '../../model/file.ts';
import type {Item} from '../../model/item.ts';
import type {Link, LinkEnd} from '../../model/link.ts';
import type {Heading} from '../../model/tree.ts';
import {oneLine} from '../text/inlineText.ts';
import type {Assembled} from './assemble.ts';
import type {Names} from './names.ts';

const DELTA_FILE = /^(?<root>(?:.*\/)?)changes\/(?:archive\/)?[^/]+\/(?<capability>specs\/.+)$/is;
const DELTA_HEADING = /^(?:ADDED|MODIFIED|REMOVED|RENAMED) Requirements\b/i;

/**
 * A change folder's `specs/login/spec.md` amends the capability `specs/login/spec.md` beside the changes, and each of its
 * requirements the one of the same name there: OpenSpec's convention, which no author writes as a link.
 */
export function deltaLinks(file: FileFacts, own: Assembled, names: Names): readonly Link[] {
  const {root = '', capability} = DELTA_FILE.exec(file.path)?.groups ?? {};
  const target = capability === undefined ? null : names.artifactAt(root + capability);
  const headings = file.headings.filter(({text}) => DELTA_HEADING.test(text));
  if (!target || target === own || headings.length === 0) return [];
  const from: LinkEnd = {artifact: own.artifact.key, item: null, path: file.path};
  const to: LinkEnd = {artifact: target.artifact.key, item: null, path: target.artifact.path};
  const namesakes = requirementsByName(target);
  const whole = headings.map((heading) => amends(from, to, heading.text, heading.text, file.path, heading.line));
  const single = own.items.flatMap((item): Link[] => {
    const heading = item.position.path === file.path ? lastBefore(headings, item.position.line) : undefined;
    const [namesake, ...others] =
      item.kind === 'requirement' && item.title !== null ? (namesakes.get(nameOf(item.title)) ?? []) : [];
    if (!heading || !namesake || others.length > 0) return [];
    return [
      amends(
        {...from, item: item.id},
        {...to, item: namesake.id, path: namesake.position.path},
        item.title ?? '',
        heading.text,
        file.path,
        item.position.line,
      ),
    ];
  });
  return [...whole, ...single];
}

function requirementsByName({items}: Assembled): ReadonlyMap<string, readonly Item[]> {
  const byName = new Map<string, Item[]>();
  for (const item of items) {
    if (item.kind !== 'requirement' || item.title === null) continue;
    const name = nameOf(item.title);
    byName.set(name, [...(byName.get(name) ?? []), item]);
  }
  return byName;
}

function nameOf(title: string): string {
  return oneLine(title).toLowerCase();
}

function lastBefore(headings: readonly Heading[], line: number): Heading | undefined {
  return headings.findLast((heading) => heading.line < line);
}

function amends(from: LinkEnd, to: LinkEnd, raw: string, section: string, path: string, line: number): Link {
  return {
    from,
    to,
    type: 'amends',
    basis: 'section',
    form: 'id',
    raw,
    section,
    sentence: raw,
    position: {path, line, column: 1},
  };
}
