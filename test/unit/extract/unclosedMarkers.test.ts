import {describe, expect, test} from 'vitest';
import {read} from '../../support/read.ts';

function questionsIn(markdown: string): readonly string[] {
  return read(`# A\n\n${markdown}\n`)
    .items.filter(({kind}) => kind === 'clarification')
    .map(({text, position}) => `${position.line}:${position.column} ${text}`);
}

describe('markers nobody closed', () => {
  test.each([
    ['takes the rest of its line', 'x [NEEDS CLARIFICATION: who\nand more', ['3:3 who']],
    ['leaves the next one alone', '[NEEDS CLARIFICATION: who\n[NEEDS CLARIFICATION: what]', ['3:1 who', '4:1 what']],
    [
      'holds those inside it',
      '[NEEDS CLARIFICATION: who [NEEDS CLARIFICATION: what]]',
      ['3:1 who [NEEDS CLARIFICATION: what]'],
    ],
    ['is none without words', '[NEEDS CLARIFICATION:', []],
  ])('%s', (_name, markdown, expected) => {
    expect(questionsIn(markdown)).toEqual(expected);
  });

  test('a hundred thousand blanks beside a key are blanks', () => {
    const {statuses} = read(`# A\n\n**Status**: ${' '.repeat(100_000)}Draft\n`);
    expect(statuses[0]?.written).toBe('Draft');
  });
});
