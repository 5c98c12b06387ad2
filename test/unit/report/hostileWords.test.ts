import fc from 'fast-check';
import {expect, test} from 'vitest';
import {check} from '../../../plugins/docusaurus-plugin-spec-portal/src/core/check/check.ts';
import {createTracer} from '../../../plugins/docusaurus-plugin-spec-portal/src/core/trace.ts';
import {visible} from '../../../plugins/docusaurus-plugin-spec-portal/src/model/visible.ts';
import {formatGithub, formatText} from '../../../plugins/docusaurus-plugin-spec-portal/src/report/index.ts';
import {runs} from '../../support/arbitrary.ts';
import {EVIDENCE} from '../../support/evidence.ts';
import {sourceOf} from '../../support/read.ts';
import {SETTINGS} from '../../support/settings.ts';

test.each([
  ['plain words', 'Grüße, 日本語 🚀', 'Grüße, 日本語 🚀'],
  ['a joined emoji', '👩\u200D💻', '👩\u200D💻'],
  ['a terminal escape', '\u001B[31m', '\\x1b[31m'],
  ['a line end', 'a\nb\rc', 'a\\x0ab\\x0dc'],
  ['an override of direction', '\u202E1', '\\u{202e}1'],
  ['half a character', '\uD800', '\\u{d800}'],
])('%s', (_name, words, expected) => {
  expect(visible(words)).toBe(expected);
});

const HOSTILE = /[\p{Cc}\u202A-\u202E\u2066-\u2069]/u;
const words = fc
  .array(
    fc.constantFrom('::error file=x::', '\u001B[2J', '\u202E', '\r', '::', '\u0007', 'a', '[x](./gone', '.md)', ' '),
    {
      maxLength: 12,
    },
  )
  .map((parts) => parts.join(''));

test('whatever a file is called and says, no line of a report is a command', () => {
  fc.assert(
    fc.property(words, words, (name, text) => {
      const source = sourceOf(`# ${text}\n\n[a](./${text}.md) ${text} FR-404\n`, {path: `${name}.md`});
      const diagnostics = check(createTracer(SETTINGS)([source], new Set()), SETTINGS, EVIDENCE);
      const lines = formatText(diagnostics).split('\n');
      expect(lines.filter((line) => HOSTILE.test(line) || line.startsWith('::'))).toEqual([]);
      const {annotations} = formatGithub(diagnostics, '');
      expect(
        annotations.split('\n').filter((line) => line !== '' && !/^::(?:error|warning|notice) file=/.test(line)),
      ).toEqual([]);
    }),
    runs(60),
  );
});
