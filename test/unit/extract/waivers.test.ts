import fc from 'fast-check';
import {expect, test} from 'vitest';
import {read} from '../../support/read.ts';

const waiversIn = (markdown: string) =>
  read(markdown).waivers.map(
    ({item, side, reason, position: {line, column}}) => `${item} ${side} ${line}:${column} ${reason ?? '-'}`,
  );

test.each([
  ['a runbook', '- **FR-001**: a (runbook: n/a — by the compiler)', ['fr-001 runbook 1:17 by the compiler']],
  ['a decision', '- **FR-001**: a (decision: none, follows a law)', ['fr-001 decision 1:17 follows a law']],
  ['a decision as record', '- **FR-001**: a (ADRs: n/a: a law)', ['fr-001 decision 1:17 a law']],
  ['either', '- **FR-001**: a (trace: not applicable - a law)', ['fr-001 trace 1:17 a law']],
  ['both', '- **FR-001**: (runbook: n/a — x) (decision: n/a — y)', ['fr-001 runbook 1:15 x', 'fr-001 decision 1:34 y']],
  ['brackets in the reason', '- **FR-001**: a (runbook: n/a — as (b) says)', ['fr-001 runbook 1:17 as (b) says']],
  ['over two lines', '- **FR-001**: a (runbook: n/a —\n  nothing)', ['fr-001 runbook 1:17 nothing']],
  ['in a nested bullet', '- **FR-001**: a\n  - (runbook: n/a — x)', ['fr-001 runbook 2:5 x']],
  ['a success criterion', '- **SC-001**: a (runbook: n/a — x)', ['sc-001 runbook 1:17 x']],
  ['without a reason', '- **FR-001**: a (runbook: n/a)', ['fr-001 runbook 1:17 -']],
  ['without a bracket', '- **FR-001**: a runbook: n/a — x', []],
  ['a runbook that is there', '- **FR-001**: a (runbook: restart)', []],
  ['another word', '- **FR-001**: a (test: n/a — x)', []],
  ['in code', '- **FR-001**: a `(runbook: n/a — x)`', []],
  ['in a comment', '- **FR-001**: a <!-- (runbook: n/a — x) -->', []],
  ['never closed', '- **FR-001**: a (runbook: n/a — x', []],
  ['outside of requirements', 'a (runbook: n/a — x)', []],
])('waivers: %s', (_name, markdown, expected) => {
  expect(waiversIn(markdown)).toEqual(expected);
});

test('never throws, whatever brackets stand in a line', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('(', ')', 'runbook: n/a', ' — ', 'x', '\n')), (parts) => {
      waiversIn(`- **FR-001**: ${parts.join('')}`);
    }),
  );
  expect(waiversIn(`- **FR-001**: ${'(runbook: n/a — '.repeat(500)}`)).toEqual([]);
});
