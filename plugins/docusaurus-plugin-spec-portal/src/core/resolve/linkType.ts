import type {ArtifactKind} from '../../model/artifact.ts';
import type {ItemKind} from '../../model/item.ts';
import type {Basis, LinkType} from '../../model/link.ts';
import type {Reference, Relation} from '../../model/reference.ts';

const OF_RELATION: Readonly<Record<Relation, LinkType>> = {
  supersedes: 'supersedes',
  'superseded-by': 'superseded-by',
  amends: 'amends',
  'amended-by': 'mentions',
  clarifies: 'amends',
  extends: 'depends-on',
  'depends-on': 'depends-on',
  implements: 'implements',
  satisfies: 'implements',
  verifies: 'verifies',
  resolves: 'mentions',
  covers: 'covers',
};

/** What a task can fulfil; it can only mention or depend on another task. */
const FULFILLED: readonly (ItemKind | null)[] = [
  'requirement',
  'success-criterion',
  'user-story',
  'scenario',
  'edge-case',
  'entity',
  'clarification',
];

export interface LinkKinds {
  readonly from: ArtifactKind;
  readonly fromItem: ItemKind | null;
  readonly to: ArtifactKind;
  readonly toItem: ItemKind | null;
  /** Both ends lie in one artifact. */
  readonly isOwn: boolean;
}

/** What a link means: by the author's word where there is one, else by the kinds at its ends. */
export function linkType({relation, form}: Reference, {from, fromItem, to, toItem, isOwn}: LinkKinds): LinkType {
  // A picture names; it neither decides nor covers.
  if (form === 'diagram') return 'mentions';
  // A document neither depends on nor implements itself; only its items do so among each other.
  if (isOwn && fromItem === null) return 'mentions';
  const stated = relation && OF_RELATION[relation];
  if (stated === 'implements' && toItem !== null && !FULFILLED.includes(toItem)) return 'mentions';
  if (stated && relation !== 'amended-by') return stated;
  if (fromItem === 'task' && toItem !== null) return FULFILLED.includes(toItem) ? 'implements' : 'mentions';
  if (from === 'spec' && to === 'decision') return 'decided-by';
  if (from === 'spec' && to === 'runbook') return 'operated-by';
  if (from === 'runbook' && to === 'spec') return 'covers';
  return 'mentions';
}

const LISTING_SECTION =
  /^(?:\d+[.)]?\s+)?(?:related\b.*|references?\b.*|(?:useful |external )?links|see also|covers|serves|traceability|runbooks?(?: updates?)?|decisions|adrs?|operational readiness|dependencies|more information|further reading)$/i;

/** `section` when the reference stands in a list made for references, outside any item. */
export function basisOf({item, section}: Reference): Basis {
  return item === null && LISTING_SECTION.test(section) ? 'section' : 'direct';
}
