import {expect, test} from 'vitest';
import {findingsOf} from '../support/portal.ts';

const A = 'docs/specs/001-a/spec.md';

test.each([
  ['placeholder title', '# Spec: [Title]', [`${A}:1 \`[Title]\` looks like a template nobody has filled in.`]],
  [
    'placeholder values',
    '# Backups\n\n**ID**: SPEC-XXX\n**Created**: YYYY-MM-DD',
    [`${A}:1 \`Backups\` looks like a template nobody has filled in.`],
  ],
  ['filled', '# Backups\n\n**ID**: SPEC-001\n**Created**: 2024-01-31', []],
  ['one forgotten date', '# Backups\n\n**ID**: SPEC-001\n**Created**: YYYY-MM-DD', []],
  ['placeholders in a code span', '# Use `[Title]`', []],
])('%s', (_name, text, expected) => {
  expect(findingsOf('unfilled-template', {[A]: text})).toEqual(expected);
});
