import {expect, test} from 'vitest';
import {type Files, findingsOf} from '../support/portal.ts';

const A = 'docs/specs/001-a/spec.md';
const OLD_AND_NEW: Files = {'docs/adr/0001-old.md': '# Old', 'docs/adr/0002-new.md': '# New\n\nSupersedes ADR-0001\n'};
const MESSAGE = '`ADR-0001` leads to ADR-0001, which is superseded by ADR-0002.';

test.each([
  ['a spec that still cites it', {...OLD_AND_NEW, [A]: 'See ADR-0001.'}, [`${A}:1 ${MESSAGE}`]],
  [
    'a decision that still cites it',
    {...OLD_AND_NEW, 'docs/adr/0003-x.md': '# X\n\nsee ADR-0001'},
    [`docs/adr/0003-x.md:3 ${MESSAGE}`],
  ],
  [
    'superseded by its status alone',
    {'docs/adr/0001-old.md': '# Old\n\nStatus: superseded', [A]: 'See ADR-0001.'},
    [`${A}:1 \`ADR-0001\` leads to ADR-0001, which is superseded.`],
  ],
  ['the successor', {...OLD_AND_NEW}, []],
  ['a spec that cites the successor', {...OLD_AND_NEW, [A]: 'See ADR-0002.'}, []],
  [
    'the successor may say more about it',
    {
      'docs/adr/0001-old.md': '# Old',
      'docs/adr/0002-new.md': '# New\n\nSupersedes ADR-0001\n\n## Context\n\nThe cause was ADR-0001.\n',
    },
    [],
  ],
  [
    'an old document may cite old ones',
    {...OLD_AND_NEW, 'docs/adr/0004-z.md': '# Z\n\nStatus: superseded\n\n## Context\n\nsee ADR-0001'},
    [],
  ],
  [
    'superseded in part',
    {
      'docs/adr/0001-old.md': '# Old\n\n**Status**: Accepted, superseded in part by ADR-0002',
      'docs/adr/0002-new.md': '# New',
      [A]: 'See ADR-0001.',
    },
    [],
  ],
  [
    'superseded in part by its status',
    {
      'docs/adr/0001-old.md': '# Old\n\n**Status**: Superseded in part by ADR-0002',
      'docs/adr/0002-new.md': '# New',
      [A]: 'See ADR-0001.',
    },
    [],
  ],
  [
    'superseded in part by its status alone',
    {'docs/adr/0001-old.md': '# Old\n\nStatus: Partly superseded', [A]: 'See ADR-0001.'},
    [],
  ],
  ['deprecated is another thing', {'docs/adr/0001-old.md': '# Old\n\nStatus: deprecated', [A]: 'See ADR-0001.'}, []],
  ['in a code span', {...OLD_AND_NEW, [A]: 'See `ADR-0001`.'}, []],
])('%s', (_name, files, expected) => {
  expect(findingsOf('reference-to-superseded', files)).toEqual(expected);
});
