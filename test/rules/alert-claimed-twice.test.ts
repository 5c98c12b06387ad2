import {expect, test} from 'vitest';
import {findingsOf} from '../support/portal.ts';

const A = 'docs/runbooks/a.md';
const B = 'docs/runbooks/b.md';

test.each([
  ['two', '**Alerts**: DiskFull', '**Alerts**: DiskFull', [`${B}:3 \`DiskFull\` has 2 runbooks: \`a\` and \`b\`.`]],
  ['one', '**Alerts**: DiskFull', '**Alerts**: DiskSlow', []],
  ['the other is deprecated', '**Alerts**: DiskFull', '**Status**: deprecated\n**Alerts**: DiskFull', []],
  ['the other has a heading', '**Alerts**: DiskFull', '## DiskFull', []],
])('%s', (_name, a, b, expected) => {
  expect(findingsOf('alert-claimed-twice', {[A]: `# A\n\n${a}`, [B]: `# B\n\n${b}`})).toEqual(expected);
});
