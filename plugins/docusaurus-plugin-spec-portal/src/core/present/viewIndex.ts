import type {Artifact} from '../../model/artifact.ts';
import type {Link} from '../../model/link.ts';
import type {Trace} from '../../model/trace.ts';
import type {Heading} from '../../model/tree.ts';
import type {Memory} from '../memory/memory.ts';
import {keysByPath, linksByOrigin, linksByTarget} from '../resolve/indexes.ts';
import {groupBy} from './groupBy.ts';

/** An index, made again when a list it is made of is another one. */
export function indexOnce<Index extends object>(
  memory: Memory,
  name: string,
  lists: readonly object[],
  make: () => Index,
): Index {
  const source = memory.read(`lists of ${name}`, (at: number) => lists[at]);
  return memory.remember(name, (_all: 'all') => {
    for (const at of lists.keys()) source(at);
    return make();
  })('all');
}

export function artifactIndex(all: readonly Artifact[]) {
  const artifacts = new Map<string, Artifact>();
  for (const artifact of all) artifacts.set(artifact.key, artifact);
  return {artifacts, keyOfPath: keysByPath(all)};
}

/** What files say beside items and links. */
export function fileIndex({files, contradictions}: Trace) {
  const headingsOf = new Map<string, readonly Heading[]>();
  // By path, the anchors of what its page leaves out.
  const beyond: Record<string, readonly string[]> = Object.create(null);
  for (const {facts} of files) {
    headingsOf.set(facts.path, facts.headings);
    if (facts.left > 0) beyond[facts.path] = facts.beyond;
  }
  return {headingsOf, beyond, contradictions: groupBy(contradictions, ({artifact}) => artifact)};
}

export function linkIndex(all: readonly Link[], artifacts: ReadonlyMap<string, Artifact>) {
  const to = linksByTarget(all);
  const from = linksByOrigin(all);
  return {
    linksTo: (key: string) => to.get(key).filter(isWritten),
    linksFrom: (key: string) => from.get(key).filter(isWritten),
    servedLinks: (key: string) => to.get(key).filter((link) => artifacts.get(link.from.artifact)?.kind === 'spec'),
    neighbours: (key: string): readonly string[] => {
      const others = [
        ...to.get(key).map((link) => link.from.artifact),
        ...from.get(key).map((link) => link.to.artifact),
      ];
      return [...new Set(others)].toSorted();
    },
  };
}

function isWritten({basis}: Link): boolean {
  return basis !== 'derived';
}
