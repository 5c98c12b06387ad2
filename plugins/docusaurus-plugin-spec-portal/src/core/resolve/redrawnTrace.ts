import type {AlertFile} from '../../model/alert.ts';
import type {FileFacts} from '../../model/file.ts';
import type {Trace} from '../../model/trace.ts';
import {sameData} from '../memory/sameData.ts';

/** What references were resolved of. */
export interface Look {
  readonly facts: readonly FileFacts[];
  readonly knownPaths: ReadonlySet<string>;
  readonly alerts: readonly AlertFile[];
}

/** A look with what was made of it. */
export interface Resolved extends Look {
  readonly trace: Trace;
}

/**
 * Most edits change a sentence, and nothing that another page tells: the trace is the one before, with the edited files as they
 * are drawn now. Null when a file says anything else than before, and when there are other files.
 */
export function redrawnTrace({trace, ...before}: Resolved, now: Look): Trace | null {
  if (before.facts.length !== now.facts.length || before.alerts.length !== now.alerts.length) return null;
  if (before.alerts.some((file, at) => file !== now.alerts[at])) return null;
  if (!areSamePaths(before.knownPaths, now.knownPaths)) return null;
  const edited = new Map<FileFacts, FileFacts>();
  for (const [at, facts] of now.facts.entries()) {
    const known = before.facts[at];
    if (known === facts) continue;
    if (known === undefined || !saysTheSame(known, facts)) return null;
    edited.set(known, facts);
  }
  if (edited.size === 0) return trace;
  return {
    ...trace,
    files: trace.files.map((file) => {
      const facts = edited.get(file.facts);
      return facts ? {...file, facts} : file;
    }),
  };
}

/** Nobody resolves what is only drawn. */
function saysTheSame({tree: _before, ...before}: FileFacts, {tree: _now, ...now}: FileFacts): boolean {
  return sameData(before, now);
}

function areSamePaths(before: ReadonlySet<string>, now: ReadonlySet<string>): boolean {
  return before === now || (before.size === now.size && [...now].every((path) => before.has(path)));
}
