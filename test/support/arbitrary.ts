import fc from 'fast-check';

/** How often a law is tried; `PROPERTY_FACTOR=50` looks harder than every run can. */
export function runs(count: number): {readonly numRuns: number} {
  return {numRuns: count * Number(process.env['PROPERTY_FACTOR'] ?? 1)};
}

/** Anything a keyboard, an editor or a broken export can leave in a file. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.string({unit: 'grapheme', maxLength: 300}),
  fc.string({unit: 'binary', maxLength: 300}),
  fc
    .array(
      fc.constantFrom(
        '\u0000',
        '\u0005',
        '\u000C',
        '\uFEFF',
        '\u00A0',
        '\u2011',
        '\uD800',
        '\r',
        '\n',
        '\r\n',
        '\t',
        'a',
        '😀',
        '日',
      ),
      {maxLength: 60},
    )
    .map((parts) => parts.join('')),
);

const WORDS = [
  'a',
  'MUST',
  'see',
  'FR-001',
  'FR-002',
  'SC-001',
  'T001',
  'US1',
  'ADR-0001',
  'SPEC-001',
  'SPEC-XXX',
  'FR-###',
  'SHA-256',
  '..',
  '–',
  '/',
  ',',
  ':',
  '§',
  '[',
  ']',
  '(',
  ')',
  '<role>',
  '</b>',
  '<b',
  '`',
  '``',
  '**',
  '*',
  '_',
  '~~',
  '<!--',
  '-->',
  '{x}',
  '\\',
  '|',
  '[NEEDS CLARIFICATION: x?]',
  '[CLARIFIED: y]',
  'TODO(X): y',
  'docs/adr/0001-x.md',
  '`docs/adr/0001-x.md`',
  '[x](../a.md#b)',
  '[x][y]',
  '![i](p.png)',
  '[^1]',
  ':ref[x]',
  '10:30',
  'https://x.y',
  '&amp;',
  '\u2011',
  '\u00A0',
  '\u0000',
  'é',
  '😀',
];
const LEADS = [
  '',
  '- ',
  '* ',
  '1. ',
  '  - ',
  '    ',
  '> ',
  '> - ',
  '# ',
  '## ',
  '### ',
  '#### User Story 1 - ',
  '## Requirements',
  '## Open Questions',
  '## Edge Cases',
  '## Status',
  '- [ ] ',
  '- [x] ',
  '- **FR-001**: ',
  '- **FR-002**: ',
  '- **SC-001**: ',
  '| ',
  '|---|---|',
  '```',
  '~~~',
  '---',
  '***',
  '<!--',
  '-->',
  '<div>',
  '</div>',
  '[^1]: ',
  '[y]: ',
  ':::note',
  ':::',
  '::leaf',
  '**Status**: ',
  'Status: ',
  '- Q: ',
];

/** One line as authors type it, with every mark in the wrong place. */
const line = fc
  .tuple(
    fc.constantFrom(...LEADS),
    fc.array(fc.constantFrom(...WORDS), {maxLength: 8}),
    fc.constantFrom('\n', '\n\n', '\r\n', '  \n', '\\\n', ''),
  )
  .map(([lead, words, end]) => `${lead}${words.join(' ')}${end}`);

/** Text that looks like Markdown and often is not. */
export const markdownish: fc.Arbitrary<string> = fc.array(line, {maxLength: 30}).map((lines) => lines.join(''));

const yamlish = fc
  .array(
    fc.constantFrom(
      'status: draft',
      'id: SPEC-001',
      'a: b: c',
      'x:',
      '  - y',
      '- z',
      'supersedes: [ADR-0001, 2]',
      'runbooks: {a: b}',
      'k: "',
      'k: *a',
      'k: &a b',
      '? k',
      '!!x y',
      '\t',
      '# c',
      'title: |',
      '  t',
    ),
    {maxLength: 6},
  )
  .map((lines) => `---\n${lines.join('\n')}\n---\n`);

/** With front matter in half of the cases. */
export const fileText: fc.Arbitrary<string> = fc.oneof(
  markdownish,
  fc.tuple(yamlish, markdownish).map(([head, body]) => head + body),
);

/** The same mark many times: what makes parsers slow or deep. */
export const deepText: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom(
      '> ',
      '- ',
      '1. ',
      '[',
      '![',
      '*',
      '**',
      '_',
      '`',
      '<b>',
      '<div>',
      '(',
      '  ',
      '~~',
      '&',
      '\\',
      '|',
      '#',
      ':::a\n',
      '[a](',
      '<!--',
    ),
    fc.integer({min: 1, max: 400}),
    fc.string({unit: 'grapheme', maxLength: 5}),
  )
  .map(([mark, count, tail]) => mark.repeat(count) + tail);
