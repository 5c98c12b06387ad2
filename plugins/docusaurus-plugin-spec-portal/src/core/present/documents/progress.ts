import type {Artifact} from '../../../model/artifact.ts';
import type {Item} from '../../../model/item.ts';
import {baseName} from '../../text/paths.ts';
import {groupBy} from '../groupBy.ts';
import type {Addresses} from '../portal.ts';
import type {Views} from '../views.ts';
import type {SectionProgress} from './documentData.ts';

/** Tasks and checks by the heading they stand under, in document order. `path` is the page's own file. */
export function progressOf(
  {key}: Pick<Artifact, 'key'>,
  items: readonly Item[],
  path: string,
  views: Views,
  addresses: Addresses,
): readonly SectionProgress[] {
  const steps = items.filter(({kind}) => kind === 'task' || kind === 'check');
  const groups = groupBy(steps, ({kind, section, position}) => `${position.path}\n${kind}\n${section}`);
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const {position, section, kind} = first;
    const heading = views.headingAbove(first);
    const page = addresses.file(key, position.path);
    return [
      {
        kind: kind === 'task' ? 'task' : 'check',
        label: section || baseName(position.path),
        done: group.filter(({state}) => state === 'done').length,
        total: group.length,
        anchor: heading && position.path === path ? heading.anchor : null,
        href:
          position.path === path ? `#${heading?.anchor ?? first.anchor}` : `${page}#${heading?.anchor ?? first.anchor}`,
      } as const,
    ];
  });
}
