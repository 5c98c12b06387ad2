import type {Item} from '../../model/item.ts';
import {onceOf} from '../../model/onceOf.ts';
import type {Trace} from '../../model/trace.ts';

/*
 * Indexes of the lists of a trace. A portal has a hundred thousand items: who looks one up shares the index with all others who
 * do, and an edit of a sentence, which leaves the lists what they were, leaves their indexes too.
 */

export const itemsById = onceOf((items: readonly Item[]) => new Map(items.map((item) => [item.id, item])));

export const filesByPath = onceOf((files: Trace['files']) => new Map(files.map((file) => [file.facts.path, file])));

/** Keys of artifacts by the paths of their main files. */
export const keysByPath = onceOf(
  (artifacts: Trace['artifacts']) => new Map(artifacts.map(({path, key}) => [path, key])),
);
