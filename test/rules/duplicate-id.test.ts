import {expect, test} from 'vitest';
import {findingsOf} from '../support/portal.ts';

const A = 'docs/specs/001-a/spec.md';
const B = 'docs/specs/002-b/spec.md';

test.each([
  [
    'twice in a file',
    '- **FR-001**: a\n- **FR-001**: b',
    [`${A}:4 \`FR-001\` is defined twice in this file, first in line 3.`],
  ],
  [
    'in another spelling',
    '- **FR-001**: a\n- **FR-1**: b',
    [`${A}:4 \`FR-1\` is defined twice in this file, first in line 3.`],
  ],
  [
    'three times',
    '- **FR-001**: a\n- **FR-001**: b\n- **FR-001**: c',
    [
      `${A}:4 \`FR-001\` is defined twice in this file, first in line 3.`,
      `${A}:5 \`FR-001\` is defined twice in this file, first in line 3.`,
    ],
  ],
  ['two numbers', '- **FR-001**: a\n- **FR-002**: b', []],
  ['two families', '- **FR-001**: a\n- **SC-001**: b', []],
  ['a letter more', '- **FR-001**: a\n- **FR-001a**: b', []],
  ['a mention', '- **FR-001**: a\n- FR-001 again', []],
  ['a second one in a fence', '- **FR-001**: a\n\n```\n- **FR-001**: b\n```', []],
  ['task numbers restart', '- [ ] T001 a\n- [ ] T001 b', []],
  ['items without a number', '## Edge Cases\n\n- What if?\n- What if?', []],
])('%s', (_name, text, expected) => {
  expect(findingsOf('duplicate-id', {[A]: `# A\n\n${text}\n`})).toEqual(expected);
});

test.each([
  [
    'two documents of one name',
    '**ID**: SPEC-007',
    '**ID**: SPEC-007',
    [`${B}:3 \`SPEC-007\` is also the id of ${A}.`],
  ],
  ['in another spelling', '**ID**: SPEC-007', '**ID**: SPEC-7', [`${B}:3 \`SPEC-7\` is also the id of ${A}.`]],
  ['two names', '**ID**: SPEC-007', '**ID**: SPEC-008', []],
  ['no names', '', '', []],
  ['two placeholders', '**ID**: SPEC-XXX', '**ID**: SPEC-XXX', []],
  ['one requirement number in two specs', '- **FR-001**: a', '- **FR-001**: b', []],
])('artifacts: %s', (_name, a, b, expected) => {
  expect(findingsOf('duplicate-id', {[A]: `# A\n\n${a}\n`, [B]: `# B\n\n${b}\n`})).toEqual(expected);
});
