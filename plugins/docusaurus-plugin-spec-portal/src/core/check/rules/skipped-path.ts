import type {Severity} from '../../../model/diagnostic.ts';
import type {SkippedPath} from '../../../model/source.ts';
import type {Rule} from '../rule.ts';

/** Something among the documents that is not read: nobody finds out by its absence. */
export const skippedPath: Rule = {
  code: 'skipped-path',
  severity: 'warning',
  check: (_trace, {skipped}) =>
    skipped.map((each) => ({...WORDS[each.reason](each), position: {path: each.path || '.', line: 1, column: 1}})),
};

interface Words {
  readonly message: string;
  readonly hint: string;
  readonly severity: Severity;
}

const WORDS: Readonly<Record<SkippedPath['reason'], (skipped: SkippedPath) => Words>> = {
  outside: ({path}) => ({
    message: `\`${path}\` is a link that leads out of the root: it is never followed.`,
    hint: 'Copy what it leads to into the repository, or remove the link.',
    severity: 'error',
  }),
  loop: ({path}) => ({
    message: `\`${path}\` is a link that leads in a circle.`,
    hint: 'Remove it, or let it lead to a file.',
    severity: 'warning',
  }),
  dangling: ({path}) => ({
    message: `\`${path}\` is a link to nothing.`,
    hint: 'Add what it should lead to, or remove the link.',
    severity: 'warning',
  }),
  link: ({path, target}) => ({
    message: `\`${path}\` is a link to \`${target ?? ''}\`: links are not followed.`,
    hint: 'What it leads to is read at its own place; for a second page of it set `followSymlinks: true`.',
    severity: 'info',
  }),
  unreadable: ({path}) => ({
    message: path === '' ? 'The root cannot be read.' : `The folder \`${path}\` cannot be read.`,
    hint: 'Check its permissions, or exclude it with the option `exclude`.',
    severity: 'error',
  }),
  settings: ({path}) => ({
    message: `\`${path}\` holds settings of another tool: no file but a document is ever read.`,
    hint: 'Remove it, unless another site is built from this folder too.',
    severity: 'warning',
  }),
  active: ({path, target}) => ({
    message: `\`${path}\` is more than a drawing (${target ?? ''}): it is not published.`,
    hint: 'Export it as plain SVG without scripts and embedded pages, or as PNG.',
    severity: 'warning',
  }),
};
