import {describe, expect, test} from 'vitest';
import {type Files, traceOf} from '../../support/portal.ts';

const A = 'docs/specs/001-a/spec.md';
const B = 'docs/specs/002-b/spec.md';

/** What the references of one file became: `raw -> target`, or why there is none. */
function outcomesIn(path: string, files: Files): readonly string[] {
  const file = traceOf(files).files.find(({facts}) => facts.path === path);
  if (!file) throw new Error(`${path} is no file of the trace.`);
  return file.facts.references.flatMap(({raw}, index) => {
    const {links, unresolved} = file.outcomes[index] ?? {links: [], unresolved: []};
    return [
      ...links.map(({to}) => `${raw} -> ${to.item ?? to.path}`),
      ...unresolved.map(({reason, candidates, nearest}) =>
        [`${raw} ${reason}`, ...candidates.map(({item, artifact}) => item ?? artifact), nearest && `near ${nearest}`]
          .filter(Boolean)
          .join(' '),
      ),
    ];
  });
}

/** Two specs whose numbers start at one, as all do. */
const TWO: Files = {
  [A]: '# Spec: A\n\n**ID**: SPEC-001\n\n## Requirements\n\n- **FR-001**: a\n- **FR-002**: b\n',
  [B]: '# Spec: B\n\n**ID**: SPEC-002\n\n## Requirements\n\n- **FR-001**: c\n- **FR-003**: d\n',
};

describe('the scope ladder', () => {
  test.each([
    ['1 the same phrase', 'specs/x.md', 'See SPEC-002 FR-001.', ['SPEC-002 FR-001 -> SPEC-002/FR-001']],
    [
      '1 the rest of its list',
      'specs/x.md',
      'See SPEC-002 FR-001, FR-003.',
      ['SPEC-002 FR-001 -> SPEC-002/FR-001', 'FR-003 -> SPEC-002/FR-003'],
    ],
    ['1 an unpadded number', 'specs/x.md', 'See SPEC-2 FR-1.', ['SPEC-2 FR-1 -> SPEC-002/FR-001']],
    ['1 by folder', 'specs/x.md', 'See 002-b FR-003.', ['002-b FR-003 -> SPEC-002/FR-003']],
    ['1 by folder number', 'specs/x.md', 'See 002/FR-003.', ['002/FR-003 -> SPEC-002/FR-003']],
    [
      "1 a wrong number is broken, not the neighbour's",
      'specs/x.md',
      'See SPEC-002 FR-002.',
      ['SPEC-002 FR-002 broken'],
    ],
    ['1 near a name', 'specs/x.md', 'See SPEC-001 FR-0002.', ['SPEC-001 FR-0002 -> SPEC-001/FR-002']],
    ['2 the same file', 'specs/x.md', '- **FR-001**: a\n\nsee FR-001', ['FR-001 -> x/FR-001']],
    [
      '4 named in the metadata',
      'docs/runbooks/r.md',
      '# R\n\n**Spec**: SPEC-002\n\nSee FR-001.',
      ['SPEC-002 -> docs/specs/002-b/spec.md', 'FR-001 -> SPEC-002/FR-001'],
    ],
    [
      '4 named in the front matter',
      'docs/runbooks/r.md',
      '---\nspec: SPEC-002\n---\n\nSee FR-001.',
      ['SPEC-002 -> docs/specs/002-b/spec.md', 'FR-001 -> SPEC-002/FR-001'],
    ],
    ['5 unique in the corpus', 'docs/runbooks/r.md', 'See FR-003.', ['FR-003 -> SPEC-002/FR-003']],
    ['6 ambiguous', 'docs/runbooks/r.md', 'See FR-001.', ['FR-001 ambiguous SPEC-001/FR-001 SPEC-002/FR-001']],
    [
      '6 ambiguous by two names in the metadata',
      'docs/runbooks/r.md',
      '# R\n\n**Specs**: SPEC-001, SPEC-002\n\nSee FR-001.',
      [
        'SPEC-001 -> docs/specs/001-a/spec.md',
        'SPEC-002 -> docs/specs/002-b/spec.md',
        'FR-001 ambiguous SPEC-001/FR-001 SPEC-002/FR-001',
      ],
    ],
    ['nobody has it', 'docs/runbooks/r.md', 'See FR-009.', ['FR-009 broken']],
    ['a broken artifact', 'docs/runbooks/r.md', 'See ADR-0042.', ['ADR-0042 broken']],
    ['a family nobody uses is no reference', 'docs/runbooks/r.md', 'See ZX-80 and B-52.', []],
    ['a dashless id nobody has is no reference', 'docs/runbooks/r.md', 'See T9 and US7.', []],
    ['directive', A, '::decision[ADR-0042]', ['::decision[ADR-0042] broken']],
    ['directive of a name', A, '::runbook[002-b]', ['::runbook[002-b] -> docs/specs/002-b/spec.md']],
    ['directive of a name nobody has', A, '::runbook[restart-nod]', ['::runbook[restart-nod] broken']],
    [
      'directive of an item',
      'docs/runbooks/r.md',
      ':requirement[SPEC-002/FR-003]',
      [':requirement[SPEC-002/FR-003] -> SPEC-002/FR-003'],
    ],
    ['directive of no name at all', A, '::runbook[how to restart]', ['::runbook[how to restart] broken']],
    ['artifact in words', 'docs/runbooks/r.md', 'See spec 002.', ['spec 002 -> docs/specs/002-b/spec.md']],
    ['artifact in words with an item', A, 'See spec 002 FR-001.', ['spec 002 FR-001 -> SPEC-002/FR-001']],
    [
      'item of an artifact in words',
      A,
      'See FR-003 of spec 002.',
      ['FR-003 -> SPEC-002/FR-003', 'spec 002 -> docs/specs/002-b/spec.md'],
    ],
    ['by folder name alone', A, 'See `002-b`.', ['`002-b` -> docs/specs/002-b/spec.md']],
    ['words nobody has are no reference', A, 'See spec 404, ADR 9 and 404-page.', []],
    ['an item of words nobody has is broken', A, 'See spec 404 FR-001.', ['spec 404 FR-001 broken']],
    ['the own number in words says nothing', A, '# A\n\nThis is spec 001.', []],
    ['a story nobody tells is no reference', A, 'See User Story 9.', []],
    [
      'a folder number nobody has is no name',
      'docs/runbooks/r.md',
      'Release 2024/FR-003.',
      ['2024/FR-003 -> SPEC-002/FR-003'],
    ],
  ])('%s', (_name, path, text, expected) => {
    expect(outcomesIn(path, {...TWO, [path]: text})).toEqual(expected);
  });

  test("3 the same folder: ids of a companion are the spec's", () => {
    const plan = 'docs/specs/001-a/plan.md';
    expect(outcomesIn(plan, {...TWO, [plan]: '# Plan\n\nFR-001 first.'})).toEqual(['FR-001 -> SPEC-001/FR-001']);
  });

  test('3 before 4: the own folder wins over what the metadata names', () => {
    const plan = 'docs/specs/001-a/plan.md';
    expect(outcomesIn(plan, {...TWO, [plan]: '# Plan\n\n**Related Spec**: SPEC-002\n\nFR-001 first.'})).toContain(
      'FR-001 -> SPEC-001/FR-001',
    );
  });

  test('a near id of the same spec is offered, a far one is not', () => {
    const files = {[A]: '# A\n\n- **FR-001**: see FR-101\n- **FR-002**: see FR-999\n'};
    expect(outcomesIn(A, files)).toEqual(['FR-101 broken near FR-001', 'FR-999 broken']);
  });
});

describe('ranges', () => {
  const gaps = {[A]: '# A\n\n- **FR-001**: a\n- **FR-003**: b\n\n## Notes\n\n'};
  test.each([
    ['with a gap inside', 'FR-001..FR-003', ['FR-001..FR-003 -> 001-a/FR-001', 'FR-001..FR-003 -> 001-a/FR-003']],
    [
      'with a missing end',
      'FR-001..FR-005',
      ['FR-001..FR-005 -> 001-a/FR-001', 'FR-001..FR-005 -> 001-a/FR-003', 'FR-001..FR-005 broken'],
    ],
    ['a list of two says both', 'FR-001/002', ['FR-001/002 -> 001-a/FR-001', 'FR-001/002 broken near FR-001']],
  ])('%s', (_name, text, expected) => {
    const found = outcomesIn(A, {[A]: `${gaps[A]}${text}\n`});
    expect(found.map((each) => each.replace(/ near .*/, ''))).toEqual(
      expected.map((each) => each.replace(/ near .*/, '')),
    );
  });
});

describe('duplicates', () => {
  const files: Files = {
    'docs/specs/001-a/spec.md': '# A\n\n**ID**: SPEC-007\n\n- **FR-001**: a\n',
    'docs/specs/002-b/spec.md': '# B\n\n**ID**: SPEC-007\n\n- **FR-001**: b\n',
    'docs/adr/0007-x.md': '# X\n',
    'docs/adr/0007-y.md': '# Y\n',
    'docs/adr/0008-z.md': '# Z\n',
  };

  test('two artifacts with one number stay two, with distinct keys', () => {
    expect(traceOf(files).artifacts.map(({key, path}) => `${key} ${path}`)).toEqual([
      '0007-x docs/adr/0007-x.md',
      '0007-y docs/adr/0007-y.md',
      'ADR-0008 docs/adr/0008-z.md',
      '001-a docs/specs/001-a/spec.md',
      '002-b docs/specs/002-b/spec.md',
    ]);
  });

  test.each([
    ['a bare number', 'ADR-0007', ['ADR-0007 ambiguous 0007-x 0007-y']],
    ['a bare id', 'SPEC-007', ['SPEC-007 ambiguous 001-a 002-b']],
    ['a number in words', 'ADR 7', ['ADR 7 ambiguous 0007-x 0007-y']],
    ['an item of it', 'SPEC-007 FR-001', ['SPEC-007 FR-001 ambiguous 001-a/FR-001 002-b/FR-001']],
    ['a number only one has', 'ADR-8', ['ADR-8 -> docs/adr/0008-z.md']],
    ['a path decides', '[x](../adr/0007-y.md)', ['[x](../adr/0007-y.md) -> docs/adr/0007-y.md']],
    ['a path in code decides', '`docs/adr/0007-y.md`', ['`docs/adr/0007-y.md` -> docs/adr/0007-y.md']],
    ['a folder decides', '002-b FR-001', ['002-b FR-001 -> 002-b/FR-001']],
  ])('%s', (_name, text, expected) => {
    expect(outcomesIn('docs/runbooks/r.md', {...files, 'docs/runbooks/r.md': text})).toEqual(expected);
  });

  test.each([
    ['its own title says nothing', '# ADR-0007: X', []],
    ['its own title in words', '# ADR 7: X', []],
    ['another id in the title', '# ADR-0007: Why ADR-0008 fails', ['ADR-0008 -> docs/adr/0008-z.md']],
    ['the same id below too', '# ADR-0007: X\n\nADR-0007', []],
  ])('title: %s', (_name, text, expected) => {
    const path = 'docs/adr/0007-x.md';
    expect(outcomesIn(path, {...files, [path]: text})).toEqual(expected);
  });

  test.each([
    ['the id of its heading', 'ADR-0012', ['ADR-0012 -> docs/adr/0003-x.md']],
    ['the number of its file', 'ADR-0003', ['ADR-0003 -> docs/adr/0003-x.md']],
    ['its written id', 'see `x-adr-a`', []],
    ['a number it has nowhere', 'ADR-0013', ['ADR-0013 broken']],
  ])('id, file and heading disagree: %s', (_name, text, expected) => {
    const other = {'docs/adr/0003-x.md': '# ADR-0012: X\n\n**ID**: x-adr-a\n'};
    expect(outcomesIn('docs/runbooks/r.md', {...other, 'docs/runbooks/r.md': text})).toEqual(expected);
  });

  test('one id twice in a file is ambiguous in that file', () => {
    expect(outcomesIn(A, {[A]: '# A\n\n- **FR-001**: a\n- **FR-001**: b\n\n## Notes\n\nsee FR-001\n'})).toContain(
      'FR-001 ambiguous 001-a/FR-001 001-a/fr-001-2',
    );
  });

  test('a definition is no reference, however often it was made', () => {
    expect(outcomesIn(A, {[A]: '# A\n\n- **FR-001**: a\n- **FR-001**: b\n'})).toEqual([]);
    expect(outcomesIn('docs/specs/001-a/spec.md', files)).toEqual([]);
  });
});

describe('what is known by definition', () => {
  const own = '# Spec: C\n\n## Requirements\n\n- **BR-001**: a\n';
  test.each([
    ['a family nobody uses is text', {}, 'See BR-007.', []],
    ['a family of one other spec is text', {'specs/c/spec.md': own}, 'See BR-007.', []],
    [
      'a family of several specs is known',
      {'specs/c/spec.md': own, 'specs/d/spec.md': own},
      'See BR-007.',
      ['BR-007 broken'],
    ],
    [
      'a family of the file itself is known',
      {},
      '## Requirements\n\n- **BR-001**: a\n\nSee BR-007.',
      ['BR-007 broken near BR-001'],
    ],
    ['FR is known to everybody', {}, 'See FR-007.', ['FR-007 broken']],
    ['another name of a family is no reference', {}, 'See QB-007.', []],
  ])('%s', (_name, files, text, expected) => {
    expect(outcomesIn('specs/x.md', {...files, 'specs/x.md': `# X\n\n${text}\n`})).toEqual(expected);
  });

  test.each([
    ['without a dash', 'see T003', ['T003 -> x/T003']],
    ['with a dash', 'see T-003', ['T-003 -> x/T-003']],
  ])('two spellings in one spec are two names: %s', (_name, text, expected) => {
    const spec = `# X\n\n## Tasks\n\n- [ ] T003 a\n- [ ] T-003 b\n\n${text}\n`;
    expect(outcomesIn('specs/x.md', {'specs/x.md': spec})).toEqual(expected);
  });
});

describe('a family of one letter', () => {
  const files = (text: string): Files => ({
    'docs/specs/001-a/spec.md': '# A\n',
    'docs/specs/001-a/tasks.md': '# Tasks\n\n- [ ] T-001 Write it\n',
    'docs/specs/002-b/spec.md': `# B\n\n${text}\n`,
    'docs/specs/002-b/tasks.md': '# Tasks\n\n- [ ] T-002 Read it\n',
  });

  test.each([
    ['means its own artifact', 'After T-002.', ['T-002 -> 002-b/T-002']],
    ['means no other one, even where only that has it', 'After T-001.', []],
    ['is not broken where nobody has it', 'After T-009.', []],
  ])('%s', (_name, text, expected) => {
    expect(outcomesIn('docs/specs/002-b/spec.md', files(text))).toEqual(expected);
  });
});
