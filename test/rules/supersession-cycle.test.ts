import {expect, test} from 'vitest';
import {type Files, findingsOf} from '../support/portal.ts';

const adr = (number: number, text: string): Files => ({[`docs/adr/000${number}-x.md`]: `# X${number}\n\n${text}\n`});

test.each<[name: string, files: Files, expected: readonly string[]]>([
  [
    'two that replace each other',
    {...adr(1, 'Supersedes ADR-0002'), ...adr(2, 'Supersedes ADR-0001')},
    [
      "docs/adr/0001-x.md:3 ADR-0001 (`docs/adr/0001-x.md`) and ADR-0002 (`docs/adr/0002-x.md`) take each other's place in a circle.",
    ],
  ],
  [
    'both sides of one circle, said by one document',
    {...adr(1, 'Supersedes ADR-0002\n\nSuperseded by ADR-0002'), ...adr(2, 'Text')},
    [
      "docs/adr/0001-x.md:3 ADR-0001 (`docs/adr/0001-x.md`) and ADR-0002 (`docs/adr/0002-x.md`) take each other's place in a circle.",
    ],
  ],
  [
    'three in a circle, told once; a fourth that hangs on them is none of it',
    {
      ...adr(1, 'Supersedes ADR-0003'),
      ...adr(2, 'Supersedes ADR-0001'),
      ...adr(3, 'Supersedes ADR-0002'),
      ...adr(4, 'Supersedes ADR-0003'),
    },
    [
      "docs/adr/0001-x.md:3 ADR-0001 (`docs/adr/0001-x.md`), ADR-0002 (`docs/adr/0002-x.md`) and ADR-0003 (`docs/adr/0003-x.md`) take each other's place in a circle.",
    ],
  ],
  ['a chain', {...adr(1, 'Text'), ...adr(2, 'Supersedes ADR-0001'), ...adr(3, 'Supersedes ADR-0002')}, []],
  ['both sides say the same', {...adr(1, 'Superseded by ADR-0002'), ...adr(2, 'Supersedes ADR-0001')}, []],
  ['one that became two', {...adr(1, 'Text'), ...adr(2, 'Supersedes ADR-0001'), ...adr(3, 'Supersedes ADR-0001')}, []],
  [
    'a diamond',
    {
      ...adr(1, 'Text'),
      ...adr(2, 'Supersedes ADR-0001'),
      ...adr(3, 'Supersedes ADR-0001'),
      ...adr(4, 'Supersedes ADR-0002\n\nSupersedes ADR-0003'),
    },
    [],
  ],
  ['two that only mention each other', {...adr(1, 'See ADR-0002'), ...adr(2, 'See ADR-0001')}, []],
])('%s', (_name, files, expected) => {
  expect(findingsOf('supersession-cycle', files)).toEqual(expected);
});
