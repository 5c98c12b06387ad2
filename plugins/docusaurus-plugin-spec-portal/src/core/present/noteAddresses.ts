import type {Artifact} from '../../model/artifact.ts';
import {keep} from '../memory/keep.ts';
import type {Memory} from '../memory/memory.ts';
import type {Addresses} from './portal.ts';

/** What is asked of addresses while a page is made counts as asked: a document that moves moves the links to it. */
export function noteAddresses(addresses: Addresses, artifacts: readonly Artifact[], memory: Memory): Addresses {
  // Addresses of documents are told by what documents there are, and by nothing they say.
  const world = keep(
    memory,
    'what addresses are made of',
    artifacts.map(({key, kind, path}) => [key, kind, path]),
  );
  const file = memory.read('address of a file', (both: string) => addresses.file(...parted(both)), world);
  const markdown = memory.read(
    'address of a file as Markdown',
    (both: string) => addresses.markdown(...parted(both)),
    world,
  );
  const trace = memory.read('address of a trace', (key: string) => addresses.trace(key), world);
  const feed = memory.read('address of a feed', (key: string) => addresses.feed(key), world);
  // Where the repository is and where in it the portal lies is one for all files, and a commit may tell it for the first time.
  const repository = memory.read('addresses in the repository', (path: string) => [
    addresses.source(path, 1),
    addresses.edit(path),
    addresses.commits(path),
  ]);
  return {
    ...addresses,
    file: (key, path) => file(key + SEPARATOR + path),
    markdown: (key, path) => markdown(key + SEPARATOR + path),
    trace,
    feed: (key) => (key === null ? addresses.feed(null) : feed(key)),
    source: (path, line) => {
      repository('a');
      return addresses.source(path, line);
    },
    edit: (path, line) => {
      repository('a');
      return addresses.edit(path, line);
    },
    commits: (path) => {
      repository('a');
      return addresses.commits(path);
    },
  };
}

/** In no path of a file. */
const SEPARATOR = '\0';

function parted(both: string): readonly [key: string, path: string] {
  const at = both.lastIndexOf(SEPARATOR);
  return [both.slice(0, at), both.slice(at + 1)];
}
