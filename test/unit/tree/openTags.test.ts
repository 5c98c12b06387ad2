import {describe, expect, test} from 'vitest';
import {MAX_NESTING} from '../../../plugins/docusaurus-plugin-spec-portal/src/core/parse/limitDepth.ts';
import {createOpenTags} from '../../../plugins/docusaurus-plugin-spec-portal/src/core/tree/openTags.ts';

/** Which pieces of one file may be read as HTML, one after the other. */
function allowed(...pieces: readonly string[]): readonly boolean[] {
  return pieces.map(createOpenTags());
}

const FULL = '<div>'.repeat(MAX_NESTING);

describe('elements of HTML that are open at the same time', () => {
  test.each<[string, readonly string[], readonly boolean[]]>([
    ['as many as the limit', [FULL], [true]],
    ['one more', [`${FULL}<div>`], [false]],
    ['one more of another name', [`${FULL}<b>`], [false]],
    ['one more in capitals', [`${FULL}<DIV>`], [false]],
    ['a heading, which has a number', [`${FULL}<h1>`], [false]],
    ['one more in another piece', [FULL, '<b>', 'text'], [true, false, true]],
    ['one more once one is closed', [FULL, '</div>', '<b>', '<b>'], [true, true, true, false]],
    ['closed in capitals', [FULL, '</DIV><b>'], [true, true]],
    ['closing what is not open makes no room', [FULL, '</b>', '<b>'], [true, true, false]],
    ['closing it twice makes room once', [FULL, '</div></div><b><b><b>'], [true, false]],
    [
      'closing what is closed makes no room',
      ['<div>'.repeat(MAX_NESTING - 1), '<b></b></b>', '<i><i>'],
      [true, true, false],
    ],
    ['closed before it was opened', ['</b>', FULL, '<b>'], [true, true, false]],
    [
      'what was refused is not open',
      ['<b>', `${FULL}<i>`, '<i>'.repeat(MAX_NESTING - 1), '<i>'],
      [true, false, true, false],
    ],
    [
      'what was closed in a refused piece is still open',
      [FULL, `</div><b><b>`, '<b>', '</div><b>'],
      [true, false, false, true],
    ],
    ['opened and closed again', ['<b></b>'.repeat(2 * MAX_NESTING)], [true]],
    ['text like a tag', [`${FULL}< b> <1> <->`], [true]],
  ])('%s', (_name, pieces, expected) => {
    expect(allowed(...pieces)).toEqual(expected);
  });

  test.each('a p li dt dd tr td th thead tbody tfoot br hr img wbr col'.split(' '))('%s is closed by itself', (tag) => {
    expect(allowed(`<${tag}>`.repeat(2 * MAX_NESTING), FULL, `<${tag}></${tag.toUpperCase()}>`, '<b>')).toEqual([
      true,
      true,
      true,
      false,
    ]);
  });
});
