import type {Memory} from '../memory/memory.ts';
import type {Addresses} from './portal.ts';

/**
 * What is asked of addresses while a page is made counts as asked: a document that moves moves the links to it. As long as they
 * are the same object nothing is asked again.
 */
export function noteAddresses(addresses: Addresses, memory: Memory): Addresses {
  const noted = <Answer>(name: string, make: (key: string) => Answer) => memory.read(name, make, addresses);
  const file = noted('address of a file', (both) => addresses.file(...parted(both)));
  const markdown = noted('address of a file as Markdown', (both) => addresses.markdown(...parted(both)));
  const trace = noted('address of a trace', addresses.trace);
  const feed = noted('address of a feed', addresses.feed);
  // Where the repository is and where in it the portal lies is one for all files, and a commit may tell it for the first time.
  const repository = noted('addresses in the repository', (path) => [
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
