import type {ReferenceTarget} from '../../model/reference.ts';
import type {Assembled} from './assemble.ts';
import type {Names} from './names.ts';
import {oneItem} from './oneItem.ts';
import type {TargetOutcome} from './resolveTarget.ts';

/** An id that is a reference only where somebody defined it: in the own artifact, or in one place of the portal. */
export function resolveExact(
  {id, within, isSure}: ReferenceTarget & {by: 'exact-id'},
  own: Assembled,
  names: Names,
): TargetOutcome {
  const inArtifact = names.itemsOf(own.artifact.key, id);
  if (inArtifact.length > 0) return oneItem(inArtifact);
  const anywhere = within === 'portal' ? names.itemsAnywhere(id) : [];
  if (anywhere.length > 0) return oneItem(anywhere);
  // `Requirements: 1.9` is a slip only where requirements have numbers at all.
  return isSure && names.definesFamily(own.artifact.key, NUMBERED)
    ? {found: 'broken', candidates: [], nearest: null}
    : {found: 'nothing'};
}

/** Family of requirements that are cited by their number alone. */
const NUMBERED = 'R';
