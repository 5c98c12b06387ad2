import type {Finding} from '../../../model/diagnostic.ts';
import {folderOf, stemOf} from '../../text/paths.ts';
import type {Rule} from '../rule.ts';

/** Files that are one file on many machines, or one page on many hosts. Here each keeps a page of its own. */
export const pathCollision: Rule = {
  code: 'path-collision',
  severity: 'error',
  check: ({files}) => {
    const paths = files.map(({facts}) => facts.path);
    return [...sameName(paths), ...samePage(paths)];
  },
};

/** `Plan.md` and `plan.md`: a checkout on Windows or macOS holds one of them only. */
function sameName(paths: readonly string[]): readonly Finding[] {
  return repeated(paths, (path) => path.toLowerCase()).map(({path, earlier}) => ({
    message: `\`${path}\` and \`${earlier}\` differ in case only: many file systems keep just one of them.`,
    hint: 'Rename one of them.',
    position: {path, line: 1, column: 1},
  }));
}

const INDEX = /^(?:index|readme)$/i;

/** `a/index.md` and `a/README.md`: both are what a folder's address shows. */
function samePage(paths: readonly string[]): readonly Finding[] {
  const indexes = paths.filter((path) => INDEX.test(stemOf(path)));
  const other = (path: string, earlier: string) => path.toLowerCase() !== earlier.toLowerCase();
  return repeated(indexes, folderOf)
    .filter(({path, earlier}) => other(path, earlier))
    .map(({path, earlier}) => ({
      message: `\`${path}\` and \`${earlier}\` are both the page of their folder: most hosts show one of them.`,
      hint: 'Join them, or give one a name of its own.',
      position: {path, line: 1, column: 1},
    }));
}

function repeated(
  paths: readonly string[],
  keyOf: (path: string) => string,
): readonly {readonly path: string; readonly earlier: string}[] {
  const first = new Map<string, string>();
  return paths.flatMap((path) => {
    const earlier = first.get(keyOf(path));
    if (earlier === undefined) first.set(keyOf(path), path);
    return earlier === undefined ? [] : [{path, earlier}];
  });
}
