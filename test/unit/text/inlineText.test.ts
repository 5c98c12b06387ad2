import type {Paragraph} from 'mdast';
import {describe, expect, test} from 'vitest';
import {parseMarkdown} from '../../../plugins/docusaurus-plugin-spec-portal/src/core/parse/parseMarkdown.ts';
import {
  inlineText,
  oneLine,
  plainText,
  sentenceAt,
} from '../../../plugins/docusaurus-plugin-spec-portal/src/core/text/inlineText.ts';
import {placeAt} from '../../../plugins/docusaurus-plugin-spec-portal/src/core/text/placeAt.ts';

function paragraphOf(markdown: string): Paragraph {
  const [first] = parseMarkdown(markdown).children;
  if (first?.type !== 'paragraph') throw new Error('The text is no paragraph.');
  return first;
}

describe('inlineText', () => {
  test.each([
    ['emphasis', 'a **b** _c_', 'a b c'],
    ['code and link', '`x.md` and [label](y.md)', 'x.md and label'],
    ['hard break', 'a  \nb', 'a\nb'],
    ['soft break', 'a\nb', 'a\nb'],
    ['escape', 'a \\* b', 'a * b'],
    ['raw HTML is nothing', 'a <b>b</b> <!-- c -->d', 'a b d'],
    ['but a break in HTML is one', 'a<br>b<br/>c', 'a\nb\nc'],
    ['and so is the end of a block', 'a</div>b', 'a\nb'],
    ['an image is nothing', 'a ![b](c.png) d', 'a  d'],
  ])('%s', (_name, markdown, expected) => {
    expect(inlineText(paragraphOf(markdown)).text).toBe(expected);
  });

  test('says which words are prose, code and link', () => {
    const {text, segments} = inlineText(paragraphOf('see `a.md`, [b *c*](d.md) and **e**'));
    expect(segments.map(({start, end, role}) => `${role}:${text.slice(start, end)}`)).toEqual([
      'prose:see ',
      'code:a.md',
      'prose:, ',
      'link:b ',
      'link:c',
      'prose: and ',
      'prose:e',
    ]);
  });
});

test('plainText separates blocks by a blank and drops comments', () => {
  const [list] = parseMarkdown('- a\n\n  b <!-- c -->\n- d').children;
  expect(list && oneLine(plainText(list))).toBe('a b d');
});

describe('sentenceAt', () => {
  test.each([
    ['First one. The second FR-001 stands here. Third.', 'The second FR-001 stands here.'],
    ['Alone FR-001', 'Alone FR-001'],
    ['Version 1.2 of FR-001 counts. Next.', 'Version 1.2 of FR-001 counts.'],
    ['Is it FR-001? Yes.', 'Is it FR-001?'],
  ])('%s', (text, expected) => {
    expect(sentenceAt(text, text.indexOf('FR-001'))).toBe(expected);
  });

  test('shortens around the place', () => {
    const text = `${'word '.repeat(100)}FR-001 ${'tail '.repeat(100)}`;
    const sentence = sentenceAt(text, text.indexOf('FR-001'));
    expect(sentence).toContain('FR-001');
    expect(sentence.length).toBeLessThanOrEqual(244);
  });
});

describe('placeAt', () => {
  test.each([
    ['first line', 'see FR-001 here', '1:5'],
    ['wrapped line with indentation', 'see\n   the FR-001', '2:8'],
    ['second of two', 'FR-001x and FR-001', '1:13'],
    ['after emphasis', 'a **bold** FR-001', '1:12'],
    ['after an escape', 'a \\* b FR-001', '1:8'],
    ['in emphasis', 'a **FR-001**', '1:5'],
  ])('%s', (_name, markdown, expected) => {
    const flat = inlineText(paragraphOf(markdown));
    const offset = flat.text.lastIndexOf('FR-001');
    const {line, column} = placeAt(flat, offset, 'FR-001', markdown, 'x.md');
    expect(`${line}:${column}`).toBe(expected);
  });
});
