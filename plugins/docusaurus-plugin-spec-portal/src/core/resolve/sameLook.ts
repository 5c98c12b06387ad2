import type {AlertFile} from '../../model/alert.ts';
import type {FileFacts} from '../../model/file.ts';
import {areSameObjects} from '../../model/sameObjects.ts';

/** What references are resolved of. A file that says what it said in the look before has the same facts, as one object. */
export interface Look {
  readonly facts: readonly FileFacts[];
  readonly knownPaths: ReadonlySet<string>;
  readonly alerts: readonly AlertFile[];
}

/** Whether two looks have one trace: all files say the same, and there are no others. */
export function isSameLook(before: Look, now: Look): boolean {
  return (
    areSameObjects(before.facts, now.facts) &&
    areSameObjects(before.alerts, now.alerts) &&
    areSamePaths(before.knownPaths, now.knownPaths)
  );
}

function areSamePaths(before: ReadonlySet<string>, now: ReadonlySet<string>): boolean {
  return before === now || (before.size === now.size && [...now].every((path) => before.has(path)));
}
