import type {Finding} from '../../../model/diagnostic.ts';
import {ofEach} from '../../../model/parts.ts';
import type {Trace, TracedFile} from '../../../model/trace.ts';
import type {Rule} from '../rule.ts';

/** A reader follows this reference and finds nothing. A path in words or code is often a file that is still to come: a warning. */
export const brokenReference: Rule = {
  code: 'broken-reference',
  severity: 'error',
  check: ({unresolved, files}) => [
    ...brokenNeighbours(files),
    ...unresolved
      .filter(({reason}) => reason === 'broken')
      .map(({raw, form, nearest, position}) => ({
        message: `\`${plain(raw)}\` names nothing in this portal.`,
        hint: nearest ? `Did you mean \`${nearest}\`?` : 'Correct the name, or add the document it stands for.',
        position,
        ...(form === 'code-path' || (form === 'diagram' && PATH.test(raw)) ? {severity: 'warning' as const} : {}),
      })),
  ],
};

/** `pagination_next: 002-x/spec`: a page of another site generator that nobody has. Here pages follow their list. */
function brokenNeighbours(files: Trace['files']): readonly Finding[] {
  const wanted = neighboursIn(files);
  if (wanted.length === 0) return [];
  const ends = new Set(files.flatMap(({facts: {path}}) => endsOf(path.replace(/\.(?:md|markdown|mdx)$/i, ''))));
  const ids = new Set(files.flatMap(({facts: {writtenId}}) => writtenId ?? []));
  return wanted
    .filter(({value}) => !ids.has(value) && !ends.has(value.replace(/^\//, '')))
    .map(({key, value, position}) => ({
      message: `\`${key}: ${plain(value)}\` names no document of this portal.`,
      hint: 'Correct the name, or remove the key: pages of a portal follow the order of their list.',
      position,
      severity: 'warning',
    }));
}

const neighboursIn = ofEach(({facts: {fields}}: TracedFile) =>
  fields.filter(({key, value}) => /^pagination_(?:next|prev)$/.test(key) && value !== 'null'),
);

/** `a/b/c`, `b/c` and `c` name one file. */
function endsOf(path: string): readonly string[] {
  const parts = path.split('/');
  return parts.map((_, index) => parts.slice(index).join('/'));
}

const PATH = /\.(?:md|markdown|mdx)\b/i;

/** Back-quotes would end the message's own. */
function plain(raw: string): string {
  return raw.replaceAll('`', '');
}
