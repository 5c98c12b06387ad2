import type {Item} from '../../model/item.ts';
import type {TargetOutcome} from './resolveTarget.ts';

/** The one item that was meant, or all that it could be. */
export function oneItem(items: readonly Item[]): TargetOutcome {
  const [only, ...others] = items;
  if (only && others.length === 0)
    return {found: 'end', end: {artifact: only.artifact, item: only.id, path: only.position.path}};
  return {
    found: 'ambiguous',
    candidates: items.map(({artifact, id, position}) => ({artifact, item: id, path: position.path})),
    nearest: null,
  };
}
