import spec from 'commonmark-spec';
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {parseFile} from '../../../plugins/docusaurus-plugin-spec-portal/src/core/parse/parseFile.ts';
import {runs} from '../../support/arbitrary.ts';
import {sourceOf} from '../../support/read.ts';
import {firstDifference, referenceTree, shapeOf} from '../../support/treeShape.ts';

/** The examples of CommonMark 0.31.2, from its own package: nothing of them stands in this repository. */
const EXAMPLES = spec.tests.map(({number, markdown}) => ({number, markdown: markdown.replaceAll('→', '\t')}));

/**
 * Whether a file is the same tree to the portal as to the reference: every node with its text, address, level, language and
 * alignment.
 */
function differenceIn(markdown: string): string | null {
  const {tree, text} = parseFile(sourceOf(markdown));
  return firstDifference(shapeOf(tree, text), shapeOf(referenceTree(text), text));
}

test('a tree that is another one is told', () => {
  const shape = (text: string) => shapeOf(parseFile(sourceOf(text)).tree, text);
  for (const [a, b] of [
    ['*a*', '**a**'],
    ['[a](b)', '[a](c)'],
    ['# a', '## a'],
    ['`a`', 'a'],
    ['|a|\n|-|\n|b|', '|a|\n|-|\n|c|'],
  ] as const)
    expect(firstDifference(shape(a), shape(b)), a).not.toBeNull();
});

const LABEL = 'the label of a definition keeps the sign of the quote, or the indent; what it is called is the same';
const COMMENT = 'a comment keeps the sign of the quote, or the indent; no comment is shown';
const LOOSE = 'whether a list is loose; the page looks the same but for space between items';
const INDENT_OF_CODE = 'how much of the white space of code belongs to the footnote around it';
const FENCE =
  'a fence without an end takes the sign that closes the container with it; `hidden-text` tells of such a fence';

/** Where an example may stand, and the examples that the two parsers read in two ways there, each with the reason. */
const PLACES: readonly {
  readonly place: string;
  readonly put: (markdown: string, index: number) => string;
  readonly known?: Readonly<Record<number, string>>;
}[] = [
  {place: 'alone', put: (markdown) => markdown},
  {place: 'with the line ends of Windows', put: (markdown) => markdown.replaceAll('\n', '\r\n')},
  {place: 'with the line ends of old systems', put: (markdown) => markdown.replaceAll('\n', '\r')},
  {place: 'right behind a line of text', put: (markdown) => `x\n${markdown}`},
  {place: 'right before another example', put: (markdown, index) => `${markdown}${another(index, 11)}`},
  {place: 'before another example', put: (markdown, index) => `${markdown}\n${another(index, 7)}`},
  {place: 'as headings', put: (markdown) => markdown.replace(/^/gm, '# ')},
  {place: 'in cells', put: (markdown) => `|a|b|\n|-|-|\n${markdown.replace(/^/gm, '| ').replace(/$/gm, ' | c |')}`},
  {
    place: 'in a quote',
    put: (markdown) => markdown.replace(/^/gm, '> '),
    known: {
      208: LABEL,
      325: LOOSE,
      326: LOOSE,
      541: LABEL,
      625: COMMENT,
    },
  },
  {
    place: 'in an item',
    put: (markdown) => `- ${markdown.replaceAll('\n', '\n  ')}`,
    known: {
      208: LABEL,
      541: LABEL,
    },
  },
  {
    place: 'in a footnote',
    put: (markdown) => `a[^1]\n\n[^1]: ${markdown.trimEnd().replaceAll(/\n(?=.)/g, '\n    ')}\n`,
    known: {
      6: INDENT_OF_CODE,
      7: INDENT_OF_CODE,
      111: INDENT_OF_CODE,
      129: INDENT_OF_CODE,
      208: LABEL,
      306: LOOSE,
      309: LOOSE,
      311: LOOSE,
      313: LOOSE,
      314: LOOSE,
      315: LOOSE,
      326: LOOSE,
      541: LABEL,
      625: COMMENT,
    },
  },
  {
    place: 'in a container',
    put: (markdown) => `:::note\n${markdown}\n:::\n`,
    known: {126: FENCE, 127: FENCE, 137: FENCE, 139: FENCE, 237: FENCE},
  },
];

function another(index: number, step: number): string {
  return EXAMPLES[(index * step + 5) % EXAMPLES.length]?.markdown ?? '';
}

describe('examples of CommonMark are the same tree to both parsers', () => {
  test.each(PLACES)('$place', ({put, known = {}}) => {
    expect(EXAMPLES.length).toBe(652);
    const different = EXAMPLES.flatMap(({number, markdown}, index) => {
      const difference = differenceIn(put(markdown, index));
      return difference === null ? [] : [[number, difference] as const];
    });
    expect(different.filter(([number]) => !(number in known))).toEqual([]);
    // One that is gone is taken off the list.
    expect(different.map(([number]) => number)).toEqual(Object.keys(known).map(Number));
  });
});

const TABLES: readonly (readonly [name: string, markdown: string])[] = [
  ['a head and no rows', '| a | b |\n| - | - |'],
  ['every alignment', '|a|b|c|d|\n|-|:-|-:|:-:|\n|1|2|3|4|'],
  ['no pipes at the sides', 'a | b\n--|--\n1 | 2'],
  ['one column', '| a |\n| --- |\n| b |'],
  ['one column without pipes is a heading', 'a\n---\nb'],
  ['too few delimiters', '| a | b |\n| - |\n| 1 | 2 |'],
  ['too many delimiters', '| a |\n| - | - |\n| 1 | 2 |'],
  ['rows with too few and too many cells', '|a|b|\n|-|-|\n|1|\n|1|2|3|\n||'],
  ['empty cells', '|a|b|\n|-|-|\n| | |\n|||'],
  ['escaped pipes', '|a|b|\n|-|-|\n|1\\|2|3|\n|1\\\\|2|'],
  ['pipes in code', '|a|b|\n|-|-|\n|`1\\|2`|3|\n|`1|2`|'],
  ['marks in cells', '|*a*|**b**|\n|-|-|\n|~~c~~|`d`|\n|[e](f)|![g](h)|'],
  ['references from cells', '|a|\n|-|\n|[b]|\n\n[b]: c'],
  ['addresses in cells', '|a|b|\n|-|-|\n| https://example.org/a_b | 2 |\n|a@example.org|www.example.org|'],
  ['footnotes in cells', '|a|\n|-|\n|b[^1]|\n\n[^1]: c'],
  ['elements in cells', '|a|\n|-|\n|b<br>c|\n|<!-- d -->|'],
  ['directly behind a paragraph', 'x\n| a |\n| - |\n| b |'],
  ['ended by a blank line', '|a|\n|-|\n|b|\n\nc'],
  ['not ended by text', '|a|\n|-|\n|b|\nc'],
  ['ended by a quote', '|a|\n|-|\n|b|\n> c'],
  ['ended by a heading', '|a|\n|-|\n|b|\n# c'],
  ['ended by a list', '|a|\n|-|\n|b|\n- c'],
  ['ended by a fence', '|a|\n|-|\n|b|\n```\nc\n```'],
  ['ended by an element', '|a|\n|-|\n|b|\n<div>\nc\n</div>'],
  ['in a list', '- |a|b|\n  |-|-|\n  |1|2|\n- c'],
  ['in a quote', '> |a|b|\n> |-|-|\n> |1|2|'],
  ['lazily behind a quote', '> |a|b|\n> |-|-|\n|1|2|'],
  ['indented by three', '   |a|b|\n   |-|-|\n   |1|2|'],
  ['indented by four', '    |a|b|\n    |-|-|\n    |1|2|'],
  ['tabs in the delimiters', '|a|b|\n|\t-\t|\t:-\t|\n|1|2|'],
  ['Windows', '|a|b|\r\n|-|-|\r\n|1|2|\r\n'],
  ['another table behind it', '|a|\n|-|\n|b|\n\n|c|\n|-|\n|d|'],
];

describe('tables are the same tree to both parsers', () => {
  test.each(TABLES)('%s', (_name, markdown) => {
    expect(differenceIn(markdown)).toBeNull();
  });

  // One difference, in none of the tables that we have read: the parser takes the pipe for a part of the address.
  test('but for an address that touches the pipe behind it: its cell goes on, and no word is lost', () => {
    expect(differenceIn('|a|b|\n|-|-|\n|https://example.org/a|2|')).toMatch(/^ours link .*example\.org\/a\|2\|/);
  });

  test('of any cells', () => {
    const cell = fc.constantFrom(
      '',
      ' ',
      'a',
      ' a b ',
      '`c`',
      '`',
      '*d*',
      '*',
      '\\|',
      '\\\\',
      '[e](f)',
      '<b>',
      'é',
      ':-',
      '-',
    );
    const row = (length: number) => fc.array(cell, {minLength: Math.max(1, length - 1), maxLength: length + 1});
    const table = fc
      .integer({min: 1, max: 4})
      .chain((width) =>
        fc.tuple(
          fc.array(cell, {minLength: width, maxLength: width}),
          fc.array(fc.constantFrom('-', ':-', '-:', ':-:', '---'), {minLength: width, maxLength: width}),
          fc.array(row(width), {maxLength: 4}),
          fc.constantFrom('', '> ', '- '),
        ),
      );
    fc.assert(
      fc.property(table, ([head, delimiters, rows, lead]) => {
        const lines = [head, delimiters, ...rows].map((cells) => `|${cells.join('|')}|`);
        const indent = lead === '- ' ? '  ' : lead;
        expect(differenceIn(`${lead}${lines.join(`\n${indent}`)}\n`)).toBeNull();
      }),
      runs(300),
    );
  });
});
