import type {FileProblem} from '../../model/file.ts';
import type {InspectedText, Inspector} from './inspectedText.ts';
import {codePoint} from './shown.ts';

/** C0 and C1 controls without tab, line ends, vertical tab, form feed and NEL: no editor shows them, terminals obey them. */
const CONTROLS = /(?![\t-\r\u0085])\p{Cc}/gu;
/** Embeddings, overrides and isolates: they show text in another order than it is read (Unicode TR 36, "Trojan Source"). */
const BIDI = /[\u202A-\u202E\u2066-\u2069]/g;

/** Signs that nobody sees and that change what is read. Told once per kind and file. */
export const hiddenCharacters: Inspector = (file) => [
  ...told(
    file,
    CONTROLS,
    (name, others) => `A control character (${name}) stands in the text${others}.`,
    'Delete it. It often comes from a terminal, a word processor or a broken export.',
  ),
  ...told(
    file,
    BIDI,
    (name, others) => `A character that turns the direction of writing (${name}) stands in the text${others}.`,
    'Delete it, if this is no text of a language written from the right. It shows words in another order than they are read.',
  ),
];

function told(
  {written, problemAt}: InspectedText,
  pattern: RegExp,
  say: (name: string, others: string) => string,
  hint: string,
): readonly FileProblem[] {
  const [first, ...others] = [...written.matchAll(pattern)];
  if (!first) return [];
  const more = others.length === 0 ? '' : `, and ${others.length} more in this file`;
  return [problemAt(first.index, {code: 'hidden-character', message: say(codePoint(first[0]), more), hint})];
}
