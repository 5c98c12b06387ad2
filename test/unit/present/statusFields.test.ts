import {expect, test} from 'vitest';
import {pageOf} from '../../support/portal.ts';
import {read} from '../../support/read.ts';

const A = 'docs/specs/001-a/spec.md';
const PLAN = 'docs/specs/001-a/plan.md';

function fieldsOf(text: string, path = A): readonly string[] {
  return pageOf({[A]: '# A\n\n**Status**: Draft\n', [path]: text}, path).fields.map(
    ({label, isStatus, parts}) =>
      `${label}${isStatus ? ' as written' : ''}=${parts.map(({text: words}) => words).join('')}`,
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
  return JSON.stringify(read(text).tree());
}

test.each([
  ['whole metadata', '# T\n\n**Status**: Draft\n**Owner**: Ann', 'Ann', false],
  ['a bold word above its text', '# T\n\n**Status**: Draft\n\n**Context:**\n\nWhy.', 'Context', true],
  ['a bold lead', '# T\n\n**Status**: Draft\n\n**Decision:** Use it.', 'Use it', true],
  ['a key without value', '# T\n\n**Status**: Draft\n**Owner**:', 'Owner', true],
  ['a link that the panel shows', '# T\n\n**Related**: [x](https://example.org)', 'Related', false],
  ['a reference that the panel shows', '# T\n\n**Related**: ADR-0001, see `docs/x.md`', 'Related', false],
  [
    'a link whose words another program wrote',
    '# T\n\n**Related**: [![x](x.png)](https://example.org)',
    'Related',
    true,
  ],
  ['an image', '# T\n\n**Status**: Draft ![x](x.png)', 'Draft', true],
  ['a requirement among keys', '# T\n\n**Status**: Draft\n**FR-001**: Jobs MUST stop', 'Jobs', true],
  ['a list', '# T\n\n- **Status**: Draft', 'Draft', false],
  ['a list with a reference', '# T\n\n- Status: superseded by [ADR-0002](0002-x.md)', '0002', false],
  ['a list that says more', '# T\n\n- Status: Draft\n- and then we went home', 'home', true],
])('stays in the text: %s: %s', (_name, text, words, expected) => {
  expect(bodyOf(text).includes(words)).toBe(expected);
});

test.each([
  ['words', '**Owner**: Ann', ['Ann']],
  ['an address', '**Issue**: https://example.org/1', ['<https://example.org/1>']],
  ['an id', '**Related**: see ADR-0001 and ADR-0002.', ['see ', '[ADR-0001]', ' and ', '[ADR-0002]', '.']],
  ['a path', '**Status**: Draft\n**Runbook**: `docs/runbooks/x.md`', ['[docs/runbooks/x.md]']],
  ['a link to a file', '**Related**: [the plan](plan.md) (old)', ['[the plan]', ' (old)']],
  ['a link to another site', '**Issue**: [#4](https://example.org/4)', ['<#4>']],
  ['the same id twice', '**Related**: ADR-0001, ADR-0001', ['[ADR-0001]', ', ', '[ADR-0001]']],
  ['two keys on one line', '**Spec**: SPEC-002 · **ADR**: ADR-0001', ['[SPEC-002]', '[ADR-0001]']],
  ['front matter', '---\nadr: ADR-0001\n---\n', ['[ADR-0001]']],
])('links in the panel: %s', (_name, text, expected) => {
  const page = pageOf({[A]: text.startsWith('---') ? `${text}# A\n` : `# A\n\n${text}\n\nADR-0001 again.\n`}, A);
  const shown = page.fields.flatMap(({parts}) =>
    parts.map(({text: words, slot, href}) => (slot === null ? (href === null ? words : `<${words}>`) : `[${words}]`)),
  );
  expect(shown).toEqual(expected);
});
