import {onceOf} from '../../model/onceOf.ts';
import type {Trace} from '../../model/trace.ts';

/** Files by their paths. An edit of a sentence leaves the list what it was. */
export const filesByPath = onceOf((files: Trace['files']) => new Map(files.map((file) => [file.facts.path, file])));

/** Keys of artifacts by the paths of their main files. */
export const keysByPath = onceOf(
  (artifacts: Trace['artifacts']) => new Map(artifacts.map(({path, key}) => [path, key])),
);
