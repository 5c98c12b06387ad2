import {expect, test} from 'vitest';
import {pageOf} from '../../support/portal.ts';
import {read} from '../../support/read.ts';

const A = 'docs/specs/001-a/spec.md';
const PLAN = 'docs/specs/001-a/plan.md';

function fieldsOf(text: string, path = A): readonly string[] {
  return pageOf({[A]: '# A\n\n**Status**: Draft\n', [path]: text}, path).fields.map(
    ({label, value}) => `${label}=${value}`,
  );
}

test.each([
  ['the badge says it all', '# A\n\n**Status**: Draft', A, []],
  ['a remark', '# A\n\n**Status**: Accepted (until May)', A, ['Status as written=Accepted (until May)']],
  ['an emoji', '# A\n\n**Status**: ✅ Done', A, ['Status as written=✅ Done']],
  ['a second one', '---\nstatus: done\n---\n# A\n\n**Status**: Draft', A, ['Status as written=Draft']],
  ['a menu', '# A\n\n**Status**: Draft | Final | Done', A, ['Status as written=Draft | Final | Done']],
  ["a companion's own", '# Plan\n\n**Status**: Final', PLAN, ['Status as written=Final']],
])('the panel beside the badge: %s', (_name, text, path, expected) => {
  expect(fieldsOf(text, path)).toEqual(expected);
});

function bodyOf(text: string): string {
  return JSON.stringify(read(text).tree);
}

test.each([
  ['whole metadata', '# T\n\n**Status**: Draft\n**Owner**: Ann', 'Ann', false],
  ['a bold word above its text', '# T\n\n**Status**: Draft\n\n**Context:**\n\nWhy.', 'Context', true],
  ['a bold lead', '# T\n\n**Status**: Draft\n\n**Decision:** Use it.', 'Use it', true],
  ['a key without value', '# T\n\n**Status**: Draft\n**Owner**:', 'Owner', true],
  ['a link', '# T\n\n**Related**: [x](https://example.org)', 'Related', true],
  ['an image', '# T\n\n**Status**: Draft ![x](x.png)', 'Draft', true],
  ['a requirement among keys', '# T\n\n**Status**: Draft\n**FR-001**: Jobs MUST stop', 'Jobs', true],
  ['a list', '# T\n\n- **Status**: Draft', 'Draft', true],
])('stays in the text: %s: %s', (_name, text, words, expected) => {
  expect(bodyOf(text).includes(words)).toBe(expected);
});
