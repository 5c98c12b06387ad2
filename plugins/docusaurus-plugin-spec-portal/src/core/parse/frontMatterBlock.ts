import type {Root} from 'mdast';
import type {FileProblem} from '../../model/file.ts';

const OTHER_LANGUAGE = /^---[ \t]*(?<language>[A-Za-z][\w+-]{0,20})[ \t]*$/;
const KEY_LINE = /^[A-Za-z_][\w -]{0,40}:(?:\s|$)/;
const CLOSING = /^(?:---|\.\.\.)[ \t]*$/;
const HINT = 'Close it with a line `---`. Until then its lines are text of the page.';

/** What is wrong with the lines around a front matter block: another language, no end. Of the block itself, see `readFrontMatter`. */
export function frontMatterBlock(tree: Root, text: string, path: string): readonly FileProblem[] {
  const [node] = tree.children;
  if (node?.type === 'yaml') return [];
  // Hugo writes TOML between `+++`; the parser knows the block, we do not read it.
  if (/^\+\+\+[ \t]*\r?\n/.test(text) && /\r?\n\+\+\+[ \t]*(?:\r?\n|$)/.test(text.slice(0, LONGEST)))
    return [otherLanguage('TOML', path)];
  if (!text.startsWith('---')) return [];
  const [first = '', ...rest] = text.slice(0, LONGEST).split(/\r\n|\n|\r/);
  const language = OTHER_LANGUAGE.exec(first)?.groups?.['language'];
  if (language && rest.some((line) => CLOSING.test(line))) return [otherLanguage(language, path)];
  const [second = ''] = rest;
  return /^---[ \t]*$/.test(first) && KEY_LINE.test(second) && !rest.some((line) => CLOSING.test(line))
    ? [problem('The front matter is never closed.', HINT, path)]
    : [];
}

/** Real blocks end long before. */
const LONGEST = 100_000;

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
