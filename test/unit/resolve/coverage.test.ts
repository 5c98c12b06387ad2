import {describe, expect, test} from 'vitest';
import {type Files, traceOf} from '../../support/portal.ts';

const SPEC = 'docs/specs/001-a/spec.md';
const OTHERS: Files = {
  'docs/adr/0001-x.md': '# X',
  'docs/adr/0002-y.md': '# Y',
  'docs/runbooks/restart.md': '# Restart',
};

/** Each requirement with what stands behind it and how that was found. */
function coverageIn(files: Files): readonly string[] {
  return traceOf(files).coverage.map(({item, status, decisions, runbooks}) =>
    [
      item.replace(/^.*\//, ''),
      status,
      ...[...decisions, ...runbooks].map(({to, basis}) => `${to.artifact}:${basis}`),
    ].join(' '),
  );
}

describe('coverage', () => {
  test.each([
    ['named in the requirement', '- **FR-001**: as ADR-0001 says', ['FR-001 covered ADR-0001:direct']],
    [
      'named in a nested bullet',
      '- **FR-001**: a\n  - see `docs/runbooks/restart.md`',
      ['FR-001 covered restart:direct'],
    ],
    ['named by the spec', '- **FR-001**: a\n\n## References\n\n- ADR-0001', ['FR-001 inherited ADR-0001:inherited']],
    [
      'named by the spec in its text',
      '- **FR-001**: a\n\n## Notes\n\nADR-0001 says why.',
      ['FR-001 inherited ADR-0001:inherited'],
    ],
    [
      'both: the own one first, the other inherited',
      '- **FR-001**: as ADR-0001 says\n\n## References\n\n- ADR-0002',
      ['FR-001 covered ADR-0001:direct ADR-0002:inherited'],
    ],
    [
      'the same one twice counts once',
      '- **FR-001**: as ADR-0001 says\n\n## References\n\n- ADR-0001',
      ['FR-001 covered ADR-0001:direct'],
    ],
    [
      'a task names both',
      '- **FR-001**: a\n- **FR-002**: b\n\n## Tasks\n\n- [ ] T001 write `docs/runbooks/restart.md` for FR-001',
      ['FR-001 covered restart:task', 'FR-002 inherited restart:inherited'],
    ],
    [
      'what the requirement says is stronger than a task',
      '- **FR-001**: see `docs/runbooks/restart.md`\n\n## Tasks\n\n- [ ] T001 `docs/runbooks/restart.md` for FR-001',
      ['FR-001 covered restart:direct'],
    ],
    [
      'two tasks name one each',
      '- **FR-001**: a\n\n## Tasks\n\n- [ ] T001 write `docs/runbooks/restart.md`\n- [ ] T002 do FR-001',
      ['FR-001 inherited restart:inherited'],
    ],
    [
      'a task that names a decision says only how',
      '- **FR-001**: a\n\n## Tasks\n\n- [ ] T001 do FR-001 as ADR-0001 says',
      ['FR-001 inherited ADR-0001:inherited'],
    ],
    [
      'a sentence that names both is no task',
      '- **FR-001**: a\n\n## Notes\n\nFR-001 and `docs/runbooks/restart.md`',
      ['FR-001 inherited restart:inherited'],
    ],
    [
      'a directive below the requirement',
      '- **FR-001**: a\n\n  ::runbook[restart]\n- **FR-002**: b',
      ['FR-001 covered restart:direct', 'FR-002 uncovered'],
    ],
    ['a spec that replaces a decision', '- **FR-001**: a\n\n## Notes\n\nSupersedes ADR-0001', ['FR-001 uncovered']],
    ['nothing', '- **FR-001**: a', ['FR-001 uncovered']],
    ['another spec is no cover', '- **FR-001**: as SPEC-002 says', ['FR-001 uncovered']],
    ['a broken name is no cover', '- **FR-001**: as ADR-0009 says', ['FR-001 uncovered']],
    ['waived', '- **FR-001**: a (runbook: n/a — nothing to operate)', ['FR-001 waived']],
    ['waived, plural', '- **FR-001**: a (decisions: none: obvious)', ['FR-001 waived']],
    ['waived without a reason is not', '- **FR-001**: a (runbook: n/a)', ['FR-001 uncovered']],
    ['a waiver of another thing is none', '- **FR-001**: a (test: n/a — nothing to test)', ['FR-001 uncovered']],
    ['success criteria count', '- **SC-001**: as ADR-0001 says', ['SC-001 covered ADR-0001:direct']],
    ['retired ones do not', '- ~~**FR-001**: a~~', []],
    ['neither do edge cases', '## Edge Cases\n\n- What if?', []],
    ['in a fence nobody is named', '- **FR-001**: a\n\n  ```\n  ADR-0001\n  ```', ['FR-001 uncovered']],
  ])('%s', (_name, text, expected) => {
    expect(coverageIn({...OTHERS, [SPEC]: `# A\n\n${text}\n`, 'docs/specs/002-b/spec.md': '# B\n'})).toEqual(expected);
  });

  test.each([
    [
      'runbook names the requirement',
      'docs/runbooks/r.md',
      '# R\n\n## Covers\n\n- 001-a FR-001',
      ['FR-001 covered r:derived', 'FR-002 uncovered'],
    ],
    [
      'runbook names it in the front matter',
      'docs/runbooks/r.md',
      '---\nrequirements: [001-a/FR-001]\n---\n# R',
      ['FR-001 covered r:derived', 'FR-002 uncovered'],
    ],
    [
      'runbook names a range',
      'docs/runbooks/r.md',
      '# R\n\n001-a FR-001..FR-002',
      ['FR-001 covered r:derived', 'FR-002 covered r:derived'],
    ],
    [
      'runbook names the spec',
      'docs/runbooks/r.md',
      '# R\n\n[a](../specs/001-a/spec.md)',
      ['FR-001 inherited r:inherited', 'FR-002 inherited r:inherited'],
    ],
    [
      'decision names the requirement',
      'docs/adr/0001-x.md',
      '# X\n\nfor 001-a FR-002',
      ['FR-001 uncovered', 'FR-002 covered ADR-0001:derived'],
    ],
    ['runbook names nothing', 'docs/runbooks/r.md', '# R', ['FR-001 uncovered', 'FR-002 uncovered']],
    ['spec names a spec', 'docs/specs/002-b/spec.md', '# B\n\n001-a FR-001', ['FR-001 uncovered', 'FR-002 uncovered']],
  ])('from the other side: %s', (_name, path, text, expected) => {
    expect(coverageIn({[SPEC]: '# A\n\n- **FR-001**: a\n- **FR-002**: b\n', [path]: text})).toEqual(expected);
  });

  test('a written link is stronger than one derived from the other side', () => {
    const files = {
      [SPEC]: '# A\n\n- **FR-001**: see `docs/runbooks/r.md`\n',
      'docs/runbooks/r.md': '# R\n\n001-a FR-001',
    };
    expect(coverageIn(files)).toEqual(['FR-001 covered r:direct']);
  });
});
