import type {Root} from 'mdast';
import type {FileProblem} from '../../model/file.ts';

/** The first line, which may name a language, with its end. */
const OPENING = /^---[ \t]*(?:([A-Za-z][\w+-]{0,20})[ \t]*)?(?:\r?\n|\r)/;
const KEY_LINE = /^[A-Za-z_][\w -]{0,40}:(?:\s|$)/;
const CLOSING = /^(?:---|\.\.\.)[ \t]*$/m;

/** What is wrong with the lines around a front matter block: another language, no end. Of the block itself, see `readFrontMatter`. */
export function frontMatterBlock(tree: Root, text: string, path: string): readonly FileProblem[] {
  const kind: string | undefined = tree.children[0]?.type;
  if (kind === 'yaml') return [];
  // Hugo writes TOML between `+++`; the parser knows the block, we do not read it.
  if (kind === 'toml') return [otherLanguage('TOML', path)];
  const opening = OPENING.exec(text);
  if (!opening) return [];
  const [line, language] = opening;
  const rest = text.slice(line.length);
  // A block with an end is one to the parser, unless a language stands in front of it.
  if (language === undefined) return KEY_LINE.test(rest) ? [neverClosed(path)] : [];
  if (!CLOSING.test(rest)) return [];
  return [/^ya?ml$/i.test(language) ? namedYaml(language, path) : otherLanguage(language, path)];
}

function neverClosed(path: string): FileProblem {
  const hint = 'Close it with a line `---`. Until then its lines are text of the page.';
  return problem('The front matter is never closed.', hint, path);
}

function namedYaml(language: string, path: string): FileProblem {
  const message = `The front matter opens with \`---${language}\`: its lines are text of the page.`;
  return problem(message, 'Open it with a line `---` and nothing behind it.', path);
}

function otherLanguage(language: string, path: string): FileProblem {
  return problem(
    `The front matter is written in ${language}: only YAML is read, and nothing is ever run.`,
    'Write it as YAML between two lines `---`.',
    path,
  );
}

function problem(message: string, hint: string, path: string): FileProblem {
  return {code: 'invalid-front-matter', message, hint, position: {path, line: 1, column: 1}};
}
