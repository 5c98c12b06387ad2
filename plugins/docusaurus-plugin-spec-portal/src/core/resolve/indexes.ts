import type {Coverage} from '../../model/coverage.ts';
import type {Item} from '../../model/item.ts';
import type {Link} from '../../model/link.ts';
import {onceOf} from '../../model/onceOf.ts';
import {ofParts} from '../../model/parts.ts';
import type {Trace} from '../../model/trace.ts';
import {allByIdOf, byIdOf, groupsOf} from './partIndex.ts';

/*
 * Indexes of the lists of a trace. A portal has a hundred thousand items: who looks one up shares the index with all others who
 * do, and an edit of a sentence, which leaves the lists what they were, leaves their indexes too. Long lists are indexed by their
 * parts, so that an edit of a line goes through one document and not through all.
 */

export const itemsById = byIdOf(({id}: Item) => id);

/** Questions that nobody has answered. */
export const openQuestions = ofParts((items: readonly Item[]) =>
  items.filter(({kind, state}) => kind === 'clarification' && state === 'open'),
);

/** Those that belong to another item, by that item. */
export const itemsByOwner = allByIdOf(({owner}: Item) => owner);

export const itemsByArtifact = groupsOf(({artifact}: Item) => artifact);

export const coverageById = byIdOf(({item}: Coverage) => item);

/** Links between documents, by the one they lead to. */
export const linksByTarget = groupsOf(({from, to}: Link) => (from.artifact === to.artifact ? null : to.artifact));

/** Links between documents, by the one they begin in. */
export const linksByOrigin = groupsOf(({from, to}: Link) => (from.artifact === to.artifact ? null : from.artifact));

/** Links between two items of one document, by the one they lead to. */
export const linksWithin = allByIdOf(({from, to}: Link) =>
  from.artifact === to.artifact && from.item !== null ? to.item : null,
);

export const filesByPath = onceOf((files: Trace['files']) => new Map(files.map((file) => [file.facts.path, file])));

/** Keys of artifacts by the paths of their main files. */
export const keysByPath = onceOf(
  (artifacts: Trace['artifacts']) => new Map(artifacts.map(({path, key}) => [path, key])),
);
